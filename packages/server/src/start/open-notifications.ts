import { type Acs, type CpeAuthentication, NotificationDesk } from "@beckon/acs";
import type { Clock, Hashes } from "@beckon/cwmp/ports";
import type { AcsEventHub } from "../acs-events.ts";
import type { Configuration } from "../configuration/options.ts";
import { NotificationPort } from "../cwmp/notification-port.ts";
import type { EnrolmentCredential } from "../enrolment/enrolment-credential.ts";

export interface NotificationDoorOptions {
  readonly configuration: Configuration;
  readonly engine: Acs;
  readonly authentication: CpeAuthentication;
  /** What devices share; undefined: everybody is let in. */
  readonly credential: EnrolmentCredential | undefined;
  readonly hub: AcsEventHub;
  readonly clock: Clock;
  readonly hashes: Hashes;
  readonly port: number;
}

/** The UDP port for lightweight notifications; undefined if it is switched off. */
export async function openNotifications(options: NotificationDoorOptions): Promise<NotificationPort | undefined> {
  const { configuration, engine, authentication, credential, hub, clock, hashes, port } = options;
  if (!configuration["cwmp.lightweightNotifications"]) return undefined;
  const desk = new NotificationDesk({
    clock,
    hashes,
    // Where everybody is let in, nobody knows a password: a device of the factory has none.
    passwordOf: async (username) => {
      if (!credential) return "";
      return username === credential.username ? credential.password : undefined;
    },
    refusal: (username, deviceId) => authentication.refusal(username, deviceId, "digest"),
    takeHints: (deviceId, values) => engine.takeHints(deviceId, values),
  });
  return await NotificationPort.open({
    host: configuration["cwmp.host"],
    port,
    take: (datagram) => desk.take(datagram),
    onDiscarded: (address, reason) => {
      const told = `A lightweight notification was discarded: ${reason}.`;
      hub.emit("contact", { at: clock.now(), address, status: 0, reason: told });
    },
    onError: (message, error) => hub.emit("error", { message, error }),
  });
}
