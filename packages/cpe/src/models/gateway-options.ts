/** How large a simulated gateway is and who it is. */
export interface GatewayOptions {
  /** Identity, addresses and habits follow from it: any integer. */
  readonly seed: number;
  /** About how many parameters; reached by more hosts, leases, port mappings and so on. Default: as few as it has. */
  readonly parameters?: number;
  /** Default: derived from the seed. */
  readonly serialNumber?: string;
}
