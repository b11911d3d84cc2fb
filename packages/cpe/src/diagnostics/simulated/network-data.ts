/** A host of a simulated network. */
export interface SimulatedHost {
  /** Round trip of a packet, milliseconds. */
  readonly roundTrip: number;
  /** At most this much more, milliseconds. */
  readonly jitter: number;
  /** Share of packets that are lost, 0 to 1. */
  readonly loss: number;
  /** Addresses of the routers on the way to it; an empty text is one that does not answer. */
  readonly route: readonly string[];
  /** Bits per second that a transfer gets. */
  readonly rate: number;
  /** Bytes of any file on it whose name says nothing else. */
  readonly fileSize: number;
  /** Answers UDP echo: not at all, as it came, or with the numbers of Echo Plus. */
  readonly echo: "none" | "plain" | "plus";
  /** Where a transfer breaks. */
  readonly breaks?: "connection" | "response" | "transfer";
}

/** What a simulated network consists of. What is not listed is made up, always the same for the same name. */
export interface NetworkData {
  /** Addresses of names, in lower case; none: the name does not exist. */
  readonly zone?: Readonly<Record<string, readonly string[]>>;
  /** Hosts by address; what is left out is made up. */
  readonly hosts?: Readonly<Record<string, Partial<SimulatedHost>>>;
  /** Address of the DNS server of the network. Default: 192.0.2.53. */
  readonly dnsServer?: string;
  /** Names that the DNS server answers for by itself end in this. Default: isp.example. */
  readonly authoritativeFor?: string;
}
