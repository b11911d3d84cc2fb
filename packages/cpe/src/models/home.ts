import { formatDateTime } from "@beckon/cwmp";
import type { Identity } from "../model/identity.ts";
import type { Live } from "../model/live.ts";
import { localDateTime } from "../timing/time-zone.ts";

/** What is behind a simulated gateway: the people's machines, the same in every part of its model. */
export interface Home {
  readonly hosts: readonly HomeHost[];
}

export interface HomeHost {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly medium: "ethernet" | "wifi2" | "wifi5";
  /** Place among the hosts of the same medium, from 1. */
  readonly place: number;
}

const MEDIA = ["wifi5", "wifi2", "wifi5", "ethernet"] as const;

/** A home with that many machines, three of four of them on Wi-Fi. */
export function home(count: number): Home {
  const places = { ethernet: 0, wifi2: 0, wifi5: 0 };
  const hosts = Array.from({ length: count }, (_, index): HomeHost => {
    const medium = MEDIA[index % MEDIA.length] ?? "ethernet";
    places[medium]++;
    return { number: index + 1, medium, place: places[medium] };
  });
  return { hosts };
}

const KINDS = ["laptop", "phone", "tv", "tablet", "printer", "camera", "speaker", "console", "thermostat", "watch"];

export function hostName({ number }: HomeHost): Live {
  return ({ identity }) => {
    const kind = KINDS[identity.number(`host/${number}/kind`, 0, KINDS.length - 1)] ?? "host";
    return `${kind}-${number}`;
  };
}

export function hostMac({ number }: HomeHost): Live {
  return ({ identity }) => identity.foreignMac(`host/${number}`);
}

/** Within 192.168.0.0/22, beside the gateway at 192.168.1.1. */
export function hostAddress({ number }: HomeHost): string {
  const place = number - 1;
  return `192.168.${1 + (Math.floor(place / 200) % 3)}.${20 + (place % 200)}`;
}

export function hostIpv6({ number }: HomeHost): Live {
  return ({ identity }) => `${lanPrefix(identity)}::${(0x100 + number).toString(16)}`;
}

/** The /64 that the provider delegated, without what follows the double colon. */
export function lanPrefix(identity: Identity): string {
  return `2001:db8:${identity.number("prefix", 1, 0xffff).toString(16)}:1`;
}

/** From 198.18.0.0/15, kept for tests of networks: its own for each of 131,072 devices. */
export function wanAddress(identity: Identity): string {
  const number = identity.own(17);
  return `198.${18 + (number >> 16)}.${(number >> 8) & 0xff}.${number & 0xff}`;
}

/** Of the main Wi-Fi network, as printed under the device. */
export function networkName(identity: Identity): string {
  return `Home-${identity.serialNumber.slice(-4)}`;
}

/** A passphrase as printed under the device. */
export function passphrase(identity: Identity): string {
  return `${identity.number("phrase/1", 1000, 9999)}-${identity.number("phrase/2", 1000, 9999)}`;
}

export const mac =
  (index: number): Live =>
  ({ identity }) =>
    identity.mac(index);

/** Seconds since the last change of state: some seconds less than since the start. */
export const lastChange =
  (delay: number): Live =>
  ({ uptime }) =>
    String(Math.max(0, uptime - delay));

/** The moment this many seconds after the start. */
export const sinceStart =
  (delay: number): Live =>
  ({ now, uptime }) =>
    formatDateTime(Math.floor(now / 1000) * 1000 - Math.max(0, uptime - delay) * 1000);

export const localTime: Live = ({ now }) => formatDateTime(Math.floor(now / 1000) * 1000);

/** @param zone the parameter that says the time zone */
export const currentLocalTime =
  (zone: string): Live =>
  ({ now, read }) =>
    localDateTime(now, read(zone));

export const uptime: Live = (context) => String(context.uptime);
