import type {
  ConnectionRequestCredentials,
  ConnectionRequestSecrets,
  CredentialsReason,
  Device,
  Store,
} from "@beckon/acs";
import { type Random, randomName } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";

/** What is kept of one device. */
interface Kept extends Partial<ConnectionRequestCredentials> {
  /** Made for the device, but it has not confirmed them yet. */
  readonly pending?: ConnectionRequestCredentials;
  /** People chose them. */
  readonly chosen?: boolean;
}

const PARAMETER = /\.ManagementServer\.ConnectionRequest(Username|Password)$/;
const documentName = (deviceId: string) => `connection-request/${deviceId}`;
const ownerName = (username: string) => `connection-request-user/${username}`;

/**
 * The credentials of connection requests of every device: made at random, or chosen by people, and never shown. They
 * read back empty (GPV-4), and without them no device can be woken.
 */
export class CredentialsBook implements ConnectionRequestSecrets {
  readonly #store: Store;
  readonly #random: Random;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: Store, random: Random) {
    this.#store = store;
    this.#random = random;
  }

  /** Listens for what people set, and for devices that are removed. */
  follow(hub: AcsEventHub): void {
    const inTurn = (work: () => Promise<void>) => {
      this.#turn = this.#turn.then(work).catch((error: unknown) => {
        hub.emit("error", { message: "The credentials of connection requests could not be kept.", error });
      });
    };
    hub.on("task:changed", ({ task: { deviceId, state, operation } }) => {
      if (state !== "done" || operation.name !== "set") return;
      const set: { username?: string; password?: string } = {};
      for (const { path, value } of operation.values) {
        const which = PARAMETER.exec(path)?.[1];
        if (which === "Username") set.username = value;
        if (which === "Password") set.password = value;
      }
      if (Object.keys(set).length === 0) return;
      inTurn(async () => {
        const { pending: _, ...kept } = await this.#read(deviceId);
        await this.#write(deviceId, { ...kept, ...set, chosen: true });
      });
    });
    hub.on("device:removed", ({ deviceId }) => inTurn(() => this.#forget(deviceId)));
  }

  async prepare({ id }: Device, reason: CredentialsReason): Promise<ConnectionRequestCredentials | undefined> {
    const kept = await this.#read(id);
    // A device that people gave credentials keeps them, unless it forgot them or does not accept them.
    if (reason === "first" && kept.chosen && kept.password !== undefined) return undefined;
    if (kept.pending) return kept.pending;
    const pending = { username: randomName(this.#random, 8), password: randomName(this.#random, 16) };
    // Whom a datagram with this name comes from is known before the device can send one. Only names that were made here
    // belong to somebody: others are texts of devices.
    await this.#store.putDocument(ownerName(pending.username), id);
    await this.#write(id, { ...kept, pending });
    return pending;
  }

  async confirm(deviceId: string, { username, password }: ConnectionRequestCredentials): Promise<void> {
    const before = await this.#read(deviceId);
    await this.#write(deviceId, { username, password });
    for (const name of [before.username, before.pending?.username]) {
      if (name !== undefined && name !== username) await this.#disown(name, deviceId);
    }
  }

  /** As they were set, else as far as the device lets them be read; undefined if there are none. */
  async credentials({ id, root }: Pick<Device, "id" | "root">): Promise<ConnectionRequestCredentials | undefined> {
    const kept = await this.#read(id);
    if (kept.username && kept.password !== undefined) return { username: kept.username, password: kept.password };
    const tree = await this.#store.tree(id);
    const read = (name: string) => tree?.parameter(`${root}ManagementServer.ConnectionRequest${name}`)?.value;
    const username = kept.username ?? read("Username");
    const password = kept.password ?? read("Password");
    if (username && password) return { username, password };
    // Sent, but the answer was lost: the device may have them.
    return kept.pending ?? (username && password !== undefined ? { username, password } : undefined);
  }

  /** The device of a STUN user name, with its password; undefined if there is none. */
  async owner(username: string): Promise<{ readonly deviceId: string; readonly password: string } | undefined> {
    const deviceId = await this.#store.document(ownerName(username));
    if (deviceId === undefined) return undefined;
    const kept = await this.#read(deviceId);
    const known = [kept, kept.pending].find((candidate) => candidate?.username === username);
    return known?.password === undefined ? undefined : { deviceId, password: known.password };
  }

  async #forget(deviceId: string): Promise<void> {
    const { username, pending } = await this.#read(deviceId);
    for (const name of [username, pending?.username]) {
      if (name !== undefined) await this.#disown(name, deviceId);
    }
    await this.#store.putDocument(documentName(deviceId), undefined);
  }

  /** A device whose user name is fixed, or made up, may have that of another one, which stays the other's. */
  async #disown(username: string, deviceId: string): Promise<void> {
    if ((await this.#store.document(ownerName(username))) === deviceId)
      await this.#store.putDocument(ownerName(username), undefined);
  }

  async #read(deviceId: string): Promise<Kept> {
    const text = await this.#store.document(documentName(deviceId));
    return text === undefined ? {} : (JSON.parse(text) as Kept);
  }

  #write(deviceId: string, kept: Kept): Promise<void> {
    return this.#store.putDocument(documentName(deviceId), JSON.stringify(kept));
  }
}
