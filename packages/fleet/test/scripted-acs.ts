import {
  decodeEnvelope,
  encodeEnvelope,
  type ReceivedEnvelope,
  type RequestOf,
  type RPCS,
  response,
} from "@beckon/cwmp";
import { ScriptedServer, type Seen } from "./scripted-server.ts";

export type Inform = RequestOf<(typeof RPCS)["Inform"]>;

/** An ACS that takes every Inform and wants nothing. `refuse` answers a request with a status, and headers, instead. */
export class ScriptedAcs implements AsyncDisposable {
  readonly informs: Inform[] = [];
  readonly #server: ScriptedServer;

  private constructor(server: ScriptedServer) {
    this.#server = server;
  }

  static async start(
    refuse: (seen: Seen) => number | undefined = () => undefined,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ScriptedAcs> {
    const server = await ScriptedServer.start((seen, outgoing) => {
      const status = refuse(seen);
      if (status !== undefined) return void outgoing.writeHead(status, headers).end();
      if (seen.body.length === 0) return void outgoing.writeHead(204).end();
      const { envelope } = decodeEnvelope(seen.body.toString());
      const answer = acs.#answer(envelope);
      return void outgoing.writeHead(200, { "Content-Type": "text/xml" }).end(answer);
    });
    const acs = new ScriptedAcs(server);
    return acs;
  }

  get url(): string {
    return this.#server.url;
  }

  get requests(): readonly Seen[] {
    return this.#server.seen;
  }

  #answer({ namespace, header, body }: ReceivedEnvelope): string {
    if (body.kind === "request" && body.rpc === "Inform") this.informs.push(body.args);
    const { id } = header;
    return encodeEnvelope({
      namespace,
      header: id === undefined ? {} : { id },
      body: response("Inform", { MaxEnvelopes: 1 }),
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#server[Symbol.asyncDispose]();
  }
}

/** The value of a parameter in an Inform, by the end of its name. */
export function valueIn(inform: Inform | undefined, ending: string): string | undefined {
  return inform?.ParameterList.find(({ Name }) => Name.endsWith(ending))?.Value.text;
}
