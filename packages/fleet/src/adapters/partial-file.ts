import { type HttpResponse, header } from "@beckon/cwmp";

/** What has arrived of a file whose transfer broke off, and how to ask for the rest (RFC 9110, 14). */
export class PartialFile {
  #body: Uint8Array = new Uint8Array();
  /** Tells this version of the file from any other; undefined: the server does not say, the file begins anew. */
  #validator: string | undefined;
  #hasGrown = false;

  /** True if it is worth while to ask again: the last attempt brought something that can be kept. */
  get canGoOn(): boolean {
    return this.#hasGrown && this.#validator !== undefined;
  }

  /** Of the next request. */
  headers(): Readonly<Record<string, string>> {
    this.#hasGrown = false;
    if (this.#validator === undefined || this.#body.length === 0) return {};
    return { Range: `bytes=${this.#body.length}-`, "If-Range": this.#validator };
  }

  /** Keeps what came before the connection broke. */
  keep(response: HttpResponse): void {
    if (header(response, "content-encoding") !== undefined) return;
    this.#body = this.complete(response) ?? this.#body;
    this.#hasGrown = response.body.length > 0;
    const tag = header(response, "etag");
    if (response.status === 200) this.#validator = tag?.startsWith('"') ? tag : header(response, "last-modified");
  }

  /** The whole file with what came now; undefined if the answer is no file, or not the part that was asked for. */
  complete(response: HttpResponse): Uint8Array | undefined {
    if (response.status === 200) return response.body;
    const from = /^bytes (\d+)-/.exec(header(response, "content-range") ?? "")?.[1];
    if (response.status !== 206 || Number(from) !== this.#body.length) return undefined;
    return Buffer.concat([this.#body, response.body]);
  }
}
