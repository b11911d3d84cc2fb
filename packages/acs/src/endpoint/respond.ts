import { encodeUtf8, type HttpResponse, NO_BODY, XML_MEDIA_TYPE } from "@beckon/cwmp";

/** An answer that carries an envelope (HTTP-6). */
export function envelopeResponse(
  xml: string,
  headers: Readonly<Record<string, string>> = {},
  { latin1 = false }: { readonly latin1?: boolean } = {},
): HttpResponse {
  if (latin1) {
    const body = Uint8Array.from(xml, (character) => character.charCodeAt(0));
    return { status: 200, headers: { "content-type": "text/xml; charset=ISO-8859-1", ...headers }, body };
  }
  return { status: 200, headers: { "content-type": XML_MEDIA_TYPE, ...headers }, body: encodeUtf8(xml) };
}

/** Nothing more from us: ends the session (SES-13). */
export const EMPTY_RESPONSE: HttpResponse = { status: 204, headers: {}, body: NO_BODY };

/** A refusal outside SOAP, with one sentence for whoever reads the wire. */
export function plainResponse(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): HttpResponse {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", ...headers },
    body: encodeUtf8(`${sentence}\n`),
  };
}
