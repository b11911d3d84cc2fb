import type { Session } from "./session.ts";

/** The running sessions, found by cookie, by connection and by device. */
export class SessionRegistry {
  readonly #byId = new Map<string, Session>();
  readonly #byDevice = new Map<string, Session>();
  readonly #byConnection = new Map<string, Session>();

  get size(): number {
    return this.#byId.size;
  }

  add(session: Session, connectionId: string): void {
    this.#byId.set(session.id, session);
    this.#byDevice.set(session.deviceId, session);
    this.attach(session, connectionId);
  }

  /** The session was continued on this connection. */
  attach(session: Session, connectionId: string): void {
    session.connections.add(connectionId);
    this.#byConnection.set(connectionId, session);
  }

  remove(session: Session): void {
    this.#byId.delete(session.id);
    if (this.#byDevice.get(session.deviceId) === session) this.#byDevice.delete(session.deviceId);
    for (const connection of session.connections) {
      if (this.#byConnection.get(connection) === session) this.#byConnection.delete(connection);
    }
  }

  /** By cookie; else by connection, for devices that return none (CK-5, WIRE-8). */
  find(cookie: string | undefined, connectionId: string): Session | undefined {
    return (cookie === undefined ? undefined : this.#byId.get(cookie)) ?? this.#byConnection.get(connectionId);
  }

  ofDevice(deviceId: string): Session | undefined {
    return this.#byDevice.get(deviceId);
  }

  all(): readonly Session[] {
    return [...this.#byId.values()];
  }
}
