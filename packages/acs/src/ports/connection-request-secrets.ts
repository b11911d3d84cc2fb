import type { Device } from "../device/device.ts";

/** What proves a connection request of the ACS to a CPE: ConnectionRequestUsername and -Password. */
export interface ConnectionRequestCredentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Why a device gets credentials. `first`: it never got any. `bootstrap`: it forgot what it had (0 BOOTSTRAP).
 * `wanted`: somebody asked for new ones, or it refused those that we know.
 */
export type CredentialsReason = "first" | "bootstrap" | "wanted";

/** Makes the credentials of connection requests, and keeps them where nobody reads them (CRQ-13). */
export interface ConnectionRequestSecrets {
  /**
   * Makes credentials and resolves when they are durable; the same ones again while nobody confirmed them.
   * Undefined: the device keeps those that people chose for it.
   */
  prepare(device: Device, reason: CredentialsReason): Promise<ConnectionRequestCredentials | undefined>;
  /** The device took them; resolves when that is durable. */
  confirm(deviceId: string, credentials: ConnectionRequestCredentials): Promise<void>;
}
