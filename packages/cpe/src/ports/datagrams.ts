/** Sends single UDP datagrams; nothing comes back, nothing is promised (LWN-4). */
export interface Datagrams {
  /** @param host a name or an address, IPv6 without brackets */
  send(host: string, port: number, datagram: Uint8Array): void;
}
