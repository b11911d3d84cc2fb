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
