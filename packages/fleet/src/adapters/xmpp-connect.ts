import { resolveSrv } from "node:dns/promises";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { XmppError } from "@beckon/connection-request";
import type { ConnectXmpp, XmppPlace } from "@beckon/cpe";
import type { TlsOptions } from "./tls-options.ts";

const CONNECT_MILLISECONDS = 10_000;
/** RFC 6120, 14.7 */
const XMPP_PORT = 5222;

type Server = XmppPlace["servers"][number];

/** TCP, and TLS when the negotiation asks for it, towards XMPP servers. */
export function xmppConnections(tls: TlsOptions = {}): ConnectXmpp {
  return ({ domain, servers }, events) => {
    let socket: Socket | undefined;
    let isOver = false;
    const end = (reason: string): void => {
      if (isOver) return;
      isOver = true;
      socket?.destroy();
      events.closed(reason);
    };
    const use = (next: Socket): void => {
      socket = next;
      next.on("data", (bytes: Buffer) => {
        if (!isOver && socket === next) events.data(bytes);
      });
      next.on("error", ({ message }: Error) => end(message));
      next.on("close", () => {
        if (socket === next) end("the server closed the connection");
      });
    };
    connectFirst(domain, servers, () => isOver).then(
      (connected) => {
        if (isOver) {
          connected.destroy();
          return;
        }
        use(connected);
        events.opened();
      },
      (error: Error) => end(error.message),
    );
    return {
      write: (text) => void socket?.write(text),
      startTls: () => {
        const below = socket;
        if (!below || isOver) return;
        below.removeAllListeners("data").removeAllListeners("close").removeAllListeners("error");
        const { ca, cert, key, insecure = false } = tls;
        const secure = connectTls({
          socket: below,
          rejectUnauthorized: !insecure,
          host: domain,
          ...(isIP(domain) ? {} : { servername: domain }),
          ...(ca !== undefined && { ca }),
          ...(cert !== undefined && { cert }),
          ...(key !== undefined && { key }),
        });
        use(secure);
        secure.once("secureConnect", () => {
          if (!isOver) events.secured();
        });
      },
      destroy: () => {
        isOver = true;
        // What was written last, the end of the stream, still leaves.
        socket?.destroySoon();
      },
    };
  };
}

/** The first server that takes the connection. */
async function connectFirst(domain: string, servers: readonly Server[], isOver: () => boolean): Promise<Socket> {
  const places = servers.length > 0 ? servers : await findServers(domain);
  let failure: Error = new XmppError(`there is no XMPP server of ${domain}`);
  for (const place of places) {
    if (isOver()) break;
    try {
      return await connected(place);
    } catch (error) {
      failure = error as Error;
    }
  }
  throw failure;
}

/** RFC 6120, 3.2: SRV records say where; without any, the domain itself is the server. */
async function findServers(domain: string): Promise<readonly Server[]> {
  const itself = [{ host: domain, port: XMPP_PORT }];
  if (isIP(domain)) return itself;
  try {
    const records = await resolveSrv(`_xmpp-client._tcp.${domain}`);
    const sorted = records.toSorted((left, right) => left.priority - right.priority || right.weight - left.weight);
    return sorted.length === 0 ? itself : sorted.map(({ name, port }) => ({ host: name, port }));
  } catch {
    // No such record, or nobody to ask: both leave only the domain itself.
    return itself;
  }
}

function connected({ host, port }: Server): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectTcp({ host, port, noDelay: true, keepAlive: true });
    socket.setTimeout(CONNECT_MILLISECONDS, () => socket.destroy(new XmppError(`${host} does not answer`)));
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.setTimeout(0);
      socket.off("error", reject);
      resolve(socket);
    });
  });
}
