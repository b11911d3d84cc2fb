import {
  decodeLightweightNotification,
  decodeNotificationDatagram,
  isNotificationSignedWith,
  type LightweightNotification,
  LightweightNotificationError,
  type NotificationDatagram,
} from "@beckon/cwmp";
import type { Clock, Hashes } from "@beckon/cwmp/ports";
import { deviceId } from "../device/device-id.ts";
import { NotificationMemory } from "./notification-memory.ts";

/** What became of a datagram. Its sender is never told (LWN-4). */
export type NotificationVerdict =
  | { readonly kind: "taken"; readonly deviceId: string }
  /** `reason` is for people. */
  | { readonly kind: "discarded"; readonly reason: string };

export interface NotificationDeskOptions {
  readonly clock: Clock;
  readonly hashes: Hashes;
  /** The password of a user; undefined: there is no such user. */
  readonly passwordOf: (username: string) => Promise<string | undefined>;
  /** AUTH-9: may this user speak for this device? A sentence if not. */
  readonly refusal: (username: string, deviceId: string) => Promise<string | undefined>;
  /** Takes values as hints, to be confirmed by the next session; false if the device is not known. */
  readonly takeHints: (deviceId: string, values: ReadonlyMap<string, string>) => Promise<boolean>;
}

/** Where lightweight notifications arrive: it believes none that is not signed, old, or seen before (LWN-4). */
export class NotificationDesk {
  readonly #options: NotificationDeskOptions;
  readonly #memory: NotificationMemory;

  constructor(options: NotificationDeskOptions) {
    this.#options = options;
    this.#memory = new NotificationMemory(options.clock);
  }

  async take(bytes: Uint8Array): Promise<NotificationVerdict> {
    const read = readDatagram(bytes);
    if (typeof read === "string") return discarded(read);
    const { datagram, notification } = read;
    const { passwordOf, hashes, refusal, takeHints } = this.#options;
    const { username, oui, productClass, serialNumber, timestamp, nonce, parameters } = notification;
    const password = await passwordOf(username);
    if (password === undefined || !isNotificationSignedWith(hashes, password, datagram)) {
      return discarded("the signature is not that of its user");
    }
    const id = deviceId({ manufacturer: "", oui, productClass, serialNumber });
    const forbidden = await refusal(username, id);
    if (forbidden !== undefined) return discarded(forbidden);
    const isNew = this.#memory.accept(id, timestamp, nonce);
    if (!isNew) return discarded("it is older than the last one, or was taken before");
    const values = new Map(parameters.map(({ name, value }) => [name, value]));
    return (await takeHints(id, values)) ? { kind: "taken", deviceId: id } : discarded(`there is no device ${id}`);
  }
}

function readDatagram(
  bytes: Uint8Array,
): { readonly datagram: NotificationDatagram; readonly notification: LightweightNotification } | string {
  try {
    const datagram = decodeNotificationDatagram(bytes);
    return { datagram, notification: decodeLightweightNotification(datagram.body) };
  } catch (error) {
    if (error instanceof LightweightNotificationError) return error.message;
    throw error;
  }
}

function discarded(reason: string): NotificationVerdict {
  return { kind: "discarded", reason };
}
