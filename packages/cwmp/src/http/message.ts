/** An HTTP request as the engines see it: the binding of section 3 without sockets. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query as in the request line; may be absolute (WIRE-8). */
  readonly target: string;
  /** Names in lower case; a header that came several times is joined with ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Already decompressed. */
  readonly body: Uint8Array;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. Set-Cookie may occur several times. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Uint8Array;
}

export const NO_BODY: Uint8Array = new Uint8Array(0);
export const XML_MEDIA_TYPE = 'text/xml; charset="utf-8"';

/** The header as one string; undefined if absent. */
export function header(message: HttpRequest | HttpResponse, name: string): string | undefined {
  const found = message.headers[name];
  return typeof found === "string" ? found : found?.join(", ");
}
