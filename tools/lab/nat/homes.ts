/** The ways a CPE can be woken. */
export const METHODS = ["http", "udp", "xmpp"] as const;
export type Method = (typeof METHODS)[number];

/** What stands between a home and the provider, and what must come of it. */
export interface HomeKind {
  readonly name: string;
  /** For the table. */
  readonly title: string;
  /** Rules of the box between them, as nftables reads them; `outside` and `inside` are its interfaces. */
  readonly rules: string;
  /** The provider knows the way to the addresses inside. */
  readonly routed?: boolean;
  /** Seconds after which the box forgets a UDP binding. */
  readonly udpLifetime?: number;
  /** Seconds between STUN requests of the CPE. */
  readonly keepAlive: number;
  readonly works: Readonly<Record<Method, boolean>>;
}

/** TCP connections that begin inside are let out, and their answers in; nothing else comes in. */
const ONLY_ANSWERS = `table ip wall {
  chain forward {
    type filter hook forward priority 0; policy drop;
    iifname "inside" accept;
    ct state established,related accept;
  }
}`;

const masquerade = (how = ""): string => `table ip nat {
  chain post {
    type nat hook postrouting priority 100;
    oifname "outside" masquerade ${how};
  }
}`;

const UDP_NOWHERE = `table ip strict {
  chain forward {
    type filter hook forward priority -10;
    meta l4proto udp drop;
  }
}`;

/** The matrix of docs/guide/connection-requests.md. */
export const HOMES: readonly HomeKind[] = [
  {
    name: "open",
    title: "no NAT, no firewall",
    rules: "",
    routed: true,
    keepAlive: 20,
    works: { http: true, udp: true, xmpp: true },
  },
  {
    name: "fullcone",
    title: "full-cone NAT",
    // Every datagram to the outside address goes to the one machine inside, whoever sends it.
    rules: `${masquerade()}
table ip cone {
  chain pre {
    type nat hook prerouting priority -100;
    iifname "outside" meta l4proto udp dnat to 192.168.0.2;
  }
}`,
    keepAlive: 20,
    works: { http: false, udp: true, xmpp: true },
  },
  {
    name: "restricted",
    title: "port-restricted NAT",
    rules: `${masquerade()}\n${ONLY_ANSWERS}`,
    keepAlive: 20,
    works: { http: false, udp: true, xmpp: true },
  },
  {
    name: "symmetric",
    title: "symmetric NAT",
    // Works because the STUN server and the sender of the request are one socket: to the NAT it is one destination.
    rules: `${masquerade("random,fully-random")}\n${ONLY_ANSWERS}`,
    keepAlive: 20,
    works: { http: false, udp: true, xmpp: true },
  },
  {
    name: "refreshed",
    title: "NAT that forgets after 8 s, refreshed every 4 s",
    rules: `${masquerade()}\n${ONLY_ANSWERS}`,
    udpLifetime: 8,
    keepAlive: 4,
    works: { http: false, udp: true, xmpp: true },
  },
  {
    name: "forgetful",
    title: "NAT that forgets after 8 s, refreshed every 10 min",
    rules: `${masquerade()}\n${ONLY_ANSWERS}`,
    udpLifetime: 8,
    keepAlive: 600,
    works: { http: false, udp: false, xmpp: true },
  },
  {
    name: "firewall",
    title: "firewall: nothing in, no UDP at all",
    rules: `${ONLY_ANSWERS}\n${UDP_NOWHERE}`,
    routed: true,
    keepAlive: 20,
    works: { http: false, udp: false, xmpp: true },
  },
];
