import { once } from "node:events";
import type { Server } from "node:http";
import type { AcsEvents, Peer } from "@beckon/acs";
import type { HttpRequest, HttpResponse } from "@beckon/cwmp";
import { AcsEventHub } from "../../src/acs-events.ts";
import { NodeClock } from "../../src/adapters/node-clock.ts";
import { type CwmpListenerOptions, createCwmpListener } from "../../src/cwmp/listener.ts";

/** A CWMP listener on a free loopback port that answers with what it was asked, unless told otherwise. */
export class TestListener implements AsyncDisposable {
  readonly server: Server;
  readonly contacts: AcsEvents["contact"][] = [];
  readonly errors: AcsEvents["error"][] = [];
  readonly requests: { readonly request: HttpRequest; readonly peer: Peer }[] = [];

  private constructor(options: Partial<CwmpListenerOptions>) {
    const channel = new AcsEventHub();
    channel.on("contact", (contact) => this.contacts.push(contact));
    channel.on("error", (error) => this.errors.push(error));
    const handle = options.handle ?? echo;
    this.server = createCwmpListener({
      channel,
      clock: new NodeClock(),
      path: "/",
      bodyLimit: 1024 * 1024,
      headerTimeout: 10_000,
      requestTimeout: 20_000,
      idleTimeout: 30_000,
      maxConnections: 100,
      lenient: true,
      trustedProxies: [],
      ...options,
      handle: (request, peer) => {
        this.requests.push({ request, peer });
        return handle(request, peer);
      },
    });
  }

  static async start(options: Partial<CwmpListenerOptions> = {}): Promise<TestListener> {
    const listener = new TestListener(options);
    listener.server.listen(0, "127.0.0.1");
    await once(listener.server, "listening");
    return listener;
  }

  get port(): number {
    const address = this.server.address();
    if (address === null || typeof address === "string") throw new TypeError("not listening");
    return address.port;
  }

  get connections(): Promise<number> {
    return new Promise((resolve, reject) =>
      this.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, "close");
  }
}

async function echo(request: HttpRequest): Promise<HttpResponse> {
  if (request.body.length === 0) return { status: 204, headers: {}, body: new Uint8Array(0) };
  return { status: 200, headers: { "content-type": "text/xml" }, body: request.body };
}
