import type { RebootCause } from "./ports/channel.ts";

/** What a device does beside its sessions: transfers, diagnostics, software modules. */
export interface Service {
  /** Something is under way that will lead to an event by itself. */
  readonly isRunning: boolean;
  /** The device is up. */
  up(): void;
  /** The device goes down: what runs is cut. */
  down(): void;
  /** No session is open: what waited for its end may begin. */
  plan(): void;
}

/** What services may want of the device. */
export interface DeviceControl {
  /** An event waits: a session is opened for it. */
  tell(): void;
  /** Something changed that no event tells of: the state is kept, and what follows from it is begun. */
  goOn(): void;
  /** A restart, as soon as no session is open. */
  reboot(cause: RebootCause): void;
  /** A connection request came, not over HTTP, and was genuine. */
  connectionRequested(): void;
  /** A value that the device itself knows better changes. */
  changeLocally(path: string, text: string): void;
}
