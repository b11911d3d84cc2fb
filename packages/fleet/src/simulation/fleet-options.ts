import { type Behaviour, PERSONAS } from "@beckon/cpe";
import type { Duration } from "@beckon/cwmp/ports";
import type { TlsOptions } from "../adapters/tls-options.ts";
import type { FleetEvent } from "./fleet-book.ts";
import { LARGEST_FLEET, LARGEST_SEED } from "./limits.ts";

/** `mixed`: TR-181 and TR-098 gateways in turn. `csv`: a real device, read from the text of a CSV file. */
export type FleetModel = "tr181" | "tr098" | "mixed" | { readonly csv: string };

/** When the fleet has done enough. Nothing given: never. Whatever comes first. */
export interface FleetGoal {
  /** Sessions in all, completed or failed. */
  readonly sessions?: number;
  readonly time?: Duration;
  /** Every CPE has completed a session. */
  readonly everyCpe?: boolean;
}

export interface FleetOptions {
  /** http or https. */
  readonly acsUrl: string;
  /** 1 to 100,000. */
  readonly count: number;
  /** Default: mixed. */
  readonly model?: FleetModel;
  /** About how many parameters each CPE has. Default: as the model has. */
  readonly parameters?: number;
  /** 0 to 40,000. Serial numbers and all else that is made up follow from it; the same seed gives the same fleet. Default: 1. */
  readonly seed?: number;
  /** For the ACS; `{id}`, `{serial}`, `{oui}`, `{class}` and `{index}` stand for those of the CPE. Default: `{id}`. */
  readonly username?: string;
  readonly password?: string;
  /** Credentials the ACS must use in connection requests. Default: the CPE's id and no password. */
  readonly connectionRequestUsername?: string;
  readonly connectionRequestPassword?: string;
  /** Seconds between periodic Informs at the factory. Default: as the model has. */
  readonly periodicInterval?: number | readonly [shortest: number, longest: number];
  /** The CPEs are switched on one after the other over this time. Default: none, all at once. */
  readonly bootSpread?: Duration;
  /**
   * Values at the factory, by path; without its root if the CPEs have different ones. The same words as in `username`
   * are filled in. What a CPE does not have is left out.
   */
  readonly values?: Readonly<Record<string, string>>;
  readonly behaviour?: Behaviour;
  /**
   * Which odd device each CPE plays, by name; `all`: one after the other; `mixed`: the same, and every second CPE is an
   * ideal one. Default: all are ideal. What a persona does comes before `behaviour`.
   */
  readonly persona?: string;
  /** `real`: this machine runs the diagnostics that an ACS requests. Default: simulated, over a made-up network. */
  readonly diagnostics?: "simulated" | "real";
  readonly tls?: TlsOptions;
  /** Where connection requests are taken. Default: any port of 127.0.0.1. */
  readonly listen?: { readonly host?: string; readonly port?: number; readonly advertisedHost?: string };
  readonly goal?: FleetGoal;
  /**
   * Where each CPE keeps its state; made if it is not there. A fleet started again with it and the same credentials
   * lives on. Default: nowhere, every CPE comes fresh from the factory.
   */
  readonly stateDirectory?: string;
  /** Told everything that happens; slow with many CPEs. */
  readonly onEvent?: (event: FleetEvent) => void;
}

/** An option of a fleet that cannot be used: one sentence that says which, why, and what to do. */
export class FleetOptionError extends Error {
  override readonly name = "FleetOptionError";
}

/** @throws FleetOptionError */
export function checkFleetOptions(options: FleetOptions): void {
  const refuse = (text: string): never => {
    throw new FleetOptionError(text);
  };
  const url = URL.parse(options.acsUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    refuse(`The ACS URL "${options.acsUrl}" is not an http or https URL. Give one such as http://127.0.0.1:7547/.`);
  }
  const { persona = "all" } = options;
  if (persona !== "all" && persona !== "mixed" && !PERSONAS.some(({ name }) => name === persona)) {
    refuse(`There is no persona "${persona}". Take all, mixed or one that beckon fleet --list-personas names.`);
  }
  const { count, seed = 1, parameters, periodicInterval, goal = {} } = options;
  if (!Number.isInteger(count) || count < 1 || count > LARGEST_FLEET) {
    refuse(`The number of CPEs is ${count}; it must be a whole number from 1 to ${LARGEST_FLEET}.`);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) {
    refuse(`The seed is ${seed}; it must be a whole number from 0 to ${LARGEST_SEED}.`);
  }
  if (parameters !== undefined && !(parameters >= 100 && parameters <= 100_000)) {
    refuse(`The number of parameters is ${parameters}; it must be from 100 to 100000.`);
  }
  const intervals = typeof periodicInterval === "number" ? [periodicInterval] : (periodicInterval ?? []);
  for (const interval of intervals) {
    if (!Number.isInteger(interval) || interval < 1) {
      refuse(`The periodic interval is ${interval}; it must be a whole number of seconds, at least 1.`);
    }
  }
  if (goal.sessions !== undefined && !(goal.sessions >= 1)) refuse("The number of sessions must be at least 1.");
}
