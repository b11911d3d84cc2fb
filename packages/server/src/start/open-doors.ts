import { once } from "node:events";
import { createServer, type ListenOptions, type Server, type Socket } from "node:net";
import { Server as TlsServer } from "node:tls";

/**
 * A listening socket accepts one connection in each turn of the event loop, however many wait. While turns are long
 * because much is going on, thousands would wait to be told that there is no place for them, and an operator's device
 * among them. So there are several listening sockets on one port, among which the system spreads connections.
 */
const DOORS = 16;
/** Connections that may wait at each of them; after a power cut thousands come at once. */
const WAITING = 256;

/**
 * Makes a server listen at many doors, where the system can do that; else at one. They close with it.
 * @throws what `listen` emits, for example EADDRINUSE
 */
export async function openDoors(server: Server, host: string, port: number): Promise<void> {
  // Alone at first: a port that somebody else has open must not be shared by accident.
  await listening(server, { host, port, backlog: DOORS * WAITING });
  const address = server.address();
  if (typeof address !== "object" || address === null) return;
  const closed = once(server, "close");
  server.close();
  await closed;
  const place = { host, port: address.port };
  try {
    await listening(server, { ...place, backlog: WAITING, reusePort: true });
  } catch (error) {
    if (!isUnsupported(error)) throw error;
    await listening(server, { ...place, backlog: DOORS * WAITING });
    return;
  }
  const most = Math.ceil(server.maxConnections / DOORS);
  server.maxConnections = most;
  const others = await Promise.all(Array.from({ length: DOORS - 1 }, () => openDoor(server, place, most)));
  server.once("close", () => {
    for (const door of others) door.close();
  });
}

async function openDoor(server: Server, place: { host: string; port: number }, most: number): Promise<Server> {
  // As node:http and node:https make their own sockets.
  const allowHalfOpen = !(server instanceof TlsServer);
  const door = createServer({ allowHalfOpen, noDelay: true, keepAlive: true, keepAliveInitialDelay: 30_000 });
  door.on("connection", (socket: Socket) => server.emit("connection", socket));
  door.on("drop", (data) => server.emit("drop", data));
  door.maxConnections = most;
  await listening(door, { ...place, backlog: WAITING, reusePort: true });
  return door;
}

async function listening(server: Server, options: ListenOptions): Promise<void> {
  server.listen(options);
  await once(server, "listening");
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOTSUP" || error.code === "EINVAL");
}
