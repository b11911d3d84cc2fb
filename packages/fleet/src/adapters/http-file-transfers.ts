import { authorize, parseChallenges } from "@beckon/connection-request";
import { type DownloadRequest, type FileTransfers, TransportError, type UploadRequest } from "@beckon/cpe";
import { CwmpFault, type HttpResponse, header, NO_BODY } from "@beckon/cwmp";
import { randomName } from "@beckon/cwmp/ports";
import { nodeHashes } from "./node-hashes.ts";
import { nodeRandom } from "./node-random.ts";
import { PartialFile } from "./partial-file.ts";
import { sendRequest } from "./send-request.ts";
import { openAgents, type TlsOptions } from "./tls-options.ts";

export interface HttpFileTransfersOptions {
  readonly tls?: TlsOptions;
  /** Largest file in bytes. Default: 256 MiB. */
  readonly limit?: number;
  /** Silence after which a transfer has failed, milliseconds. Default: 60 s. */
  readonly timeout?: number;
}

/** Redirects followed in a row (FIL-9). */
const REDIRECTS = 5;
/** How often a download that breaks off is taken up where it was. */
const RESUMPTIONS = 5;

interface Transfer {
  readonly method: "GET" | "PUT";
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly keep?: (partial: HttpResponse) => void;
}

/** Files over HTTP and HTTPS with Basic and Digest (FIL-4), each over a connection of its own (FIL-6). */
export class HttpFileTransfers implements FileTransfers {
  readonly #options: HttpFileTransfersOptions;

  constructor(options: HttpFileTransfersOptions = {}) {
    this.#options = options;
  }

  async download(request: DownloadRequest): Promise<Uint8Array> {
    const file = new PartialFile();
    const keep = (partial: HttpResponse) => file.keep(partial);
    for (let resumed = 0; ; resumed++) {
      try {
        const transfer = { ...request, method: "GET", body: NO_BODY, headers: file.headers(), keep } as const;
        const response = await this.#transfer(transfer, 9017);
        const body = file.complete(response);
        if (!body) throw new CwmpFault(9016, `The file server answered with ${response.status}.`);
        return body;
      } catch (error) {
        if (!CwmpFault.is(error, 9017) || !file.canGoOn || resumed >= RESUMPTIONS) throw error;
      }
    }
  }

  async upload(request: UploadRequest): Promise<void> {
    const { status } = await this.#transfer({ ...request, method: "PUT" }, 9011);
    if (status < 200 || status > 299) throw new CwmpFault(9011, `The file server answered with ${status}.`);
  }

  /** @param broken fault code for a transfer that began and did not end */
  async #transfer(transfer: Transfer, broken: number): Promise<HttpResponse> {
    using agents = openAgents(this.#options.tls, { keepAlive: false });
    const { limit = 256 * 1024 * 1024, timeout = 60_000 } = this.#options;
    let url = fileUrl(transfer.url);
    let authorization: string | undefined;
    for (let redirects = 0; ; ) {
      const { method, body, keep } = transfer;
      const proof = authorization === undefined ? {} : { Authorization: authorization };
      const headers = { ...transfer.headers, ...proof };
      const response = await sendRequest({
        method,
        url,
        headers,
        body,
        agents,
        timeout,
        limit,
        ...(keep && { keep }),
      }).catch((error) => {
        throw transferFault(error, broken);
      });
      if (response.status === 401 && authorization === undefined) {
        authorization = answer(response, url, transfer);
      } else if (response.status === 302 || response.status === 307) {
        if (++redirects > REDIRECTS) throw new CwmpFault(9015, "The file server redirects in a circle.");
        const next = fileUrl(header(response, "location") ?? "", url);
        if (next.origin !== url.origin) authorization = undefined;
        url = next;
      } else if (response.status === 401) {
        throw new CwmpFault(9012, "The file server refuses the user name and password.");
      } else return response;
    }
  }
}

function fileUrl(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (url === null) throw new CwmpFault(9016, "The URL of the file cannot be read.");
  if (!/^https?:$/.test(url.protocol)) throw new CwmpFault(9013, `Files by ${url.protocol} are not supported.`);
  return url;
}

function answer(response: HttpResponse, url: URL, { method, username, password }: Transfer): string {
  const authorized = authorize(nodeHashes, parseChallenges(header(response, "www-authenticate")), {
    username,
    password,
    method,
    uri: url.pathname + url.search,
    clientNonce: randomName(nodeRandom, 8),
    nonceCount: 1,
    allowBasic: true,
  });
  if (authorized) return authorized.header;
  throw new CwmpFault(9012, "The file server asks for a proof in a way that we do not know.");
}

function transferFault(error: unknown, broken: number): unknown {
  if (!(error instanceof TransportError)) return error;
  const begun = error.stage === "send" || error.stage === "receive" || error.stage === "timeout";
  return new CwmpFault(begun ? broken : 9015, `The file transfer failed: ${error.message}.`);
}
