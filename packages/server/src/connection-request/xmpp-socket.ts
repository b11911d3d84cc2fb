import { resolveSrv } from "node:dns/promises";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { OpenXmppSocket } from "@beckon/connection-request";
import type { XmppAccess } from "./xmpp-accounts.ts";

/** Ports of XMPP servers for clients (RFC 6120, 14.7; XEP-0368). */
const PORTS = { required: 5222, never: 5222, direct: 5223 } as const;
const CONNECT_MILLISECONDS = 10_000;

/** TCP and TLS for a client of an XMPP server. @param ca certificates that are trusted instead of the system's, PEM */
export function xmppSocket({ account, host, port }: XmppAccess, ca?: string): OpenXmppSocket {
  const { domain, tls } = account;
  return (events) => {
    let socket: Socket | undefined;
    let isOver = false;
    const end = (reason: string): void => {
      if (isOver) return;
      isOver = true;
      socket?.destroy();
      events.closed(reason);
    };
    /** `ready` is told when it stands; of TLS only after the certificate was found to be the domain's. */
    const use = (next: Socket, sign: "connect" | "secureConnect", ready: () => void): void => {
      socket = next;
      next.once(sign, () => {
        next.setTimeout(0);
        if (!isOver) ready();
      });
      next.on("data", (bytes: Buffer) => {
        if (!isOver && socket === next) events.data(bytes);
      });
      next.on("error", (error: NodeJS.ErrnoException) => end(whyNot(error, domain)));
      next.on("close", () => {
        if (socket === next) end("the server closed the connection");
      });
    };
    const secure = (below: Socket, ready: () => void): void => {
      below.removeAllListeners("data").removeAllListeners("close");
      const servername = isIP(domain) ? {} : { servername: domain };
      use(connectTls({ socket: below, ...servername, ...(ca !== undefined && { ca }) }), "secureConnect", ready);
    };
    findServer(domain, tls, host, port)
      .then((place) => {
        if (isOver) return;
        const tcp = connectTcp({ ...place, noDelay: true, keepAlive: true });
        tcp.setTimeout(CONNECT_MILLISECONDS, () => end("the server does not answer"));
        use(tcp, "connect", () => (tls === "direct" ? secure(tcp, () => events.opened()) : events.opened()));
      })
      .catch((error: unknown) => end(String(error)));
    return {
      write: (text) => {
        if (!isOver) socket?.write(text);
      },
      startTls: () => {
        if (!isOver && socket) secure(socket, () => events.secured());
      },
      destroy: () => {
        isOver = true;
        // What was written last, the end of the stream, still leaves.
        socket?.destroySoon();
      },
    };
  };
}

async function findServer(
  domain: string,
  tls: keyof typeof PORTS,
  host: string | undefined,
  port: number | undefined,
): Promise<{ readonly host: string; readonly port: number }> {
  if (host !== undefined || port !== undefined || isIP(domain))
    return { host: host ?? domain, port: port ?? PORTS[tls] };
  const service = tls === "direct" ? "_xmpps-client" : "_xmpp-client";
  const records = await resolveSrv(`${service}._tcp.${domain}`).catch(() => []);
  const [best] = records.sort((a, b) => a.priority - b.priority || b.weight - a.weight);
  return best && best.name !== "" ? { host: best.name, port: best.port } : { host: domain, port: PORTS[tls] };
}

function whyNot(error: NodeJS.ErrnoException, domain: string): string {
  if (error.code === "ECONNREFUSED") return "nobody listens there";
  if (error.code === "ENOTFOUND") return `the name ${domain} cannot be resolved`;
  if (error.code?.startsWith("ERR_TLS") || error.code?.includes("CERT") || error.code?.includes("SIGNATURE"))
    return `the server's certificate is not one for ${domain} that we trust (${error.code})`;
  return `the connection failed (${error.code ?? error.message})`;
}
