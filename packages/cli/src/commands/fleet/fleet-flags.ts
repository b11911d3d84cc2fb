import { readFileSync } from "node:fs";
import { seconds } from "@beckon/cwmp/ports";
import type { FleetModel, FleetOptions, TlsOptions } from "@beckon/fleet";
import { type Command, InvalidArgumentError, Option } from "commander";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { duration, hostAndPort, interval, whole } from "../options.ts";

export interface FleetFlags {
  readonly count: number;
  readonly model: string;
  readonly parameters?: number;
  readonly seed: number;
  readonly username: string;
  readonly password: string;
  readonly interval?: number | readonly [number, number];
  readonly spread: number;
  readonly sessions?: number;
  readonly time?: number;
  readonly once?: boolean;
  readonly listen?: { readonly host?: string; readonly port?: number };
  readonly ca?: string;
  readonly insecure?: boolean;
  readonly persona?: string;
  readonly diagnostics: "simulated" | "real";
  readonly set: Readonly<Record<string, string>>;
}

export function fleetFlags(command: Command): Command {
  return command
    .option("-n, --count <number>", "how many CPEs", whole(1, 100_000), 10)
    .option("--model <model>", "tr181, tr098, mixed, or a CSV file with the parameters of a real device", "mixed")
    .option("--parameters <number>", "about how many parameters each has", whole(100, 100_000))
    .option("--seed <number>", "the same number makes the same devices", whole(0, 40_000), 1)
    .option("--username <text>", "for the ACS; {id}, {serial}, {oui}, {class} and {index} are filled in", "{id}")
    .option("--password <text>", "for the ACS; the same words are filled in", "")
    .option("--interval <seconds>", "between periodic Informs; 30-60 gives each CPE one of that range", interval)
    .option("--spread <time>", "switch the CPEs on over this time, not all at once", duration, 0)
    .option("--sessions <number>", "stop after so many sessions", whole(1, 1e9))
    .option("--time <time>", "stop after this time", duration)
    .option("--once", "stop when every CPE has completed a session")
    .option("--listen <address>", "where connection requests are taken (default: any port of 127.0.0.1)", hostAndPort)
    .addOption(
      new Option(
        "--set <path=value>",
        "a value at the factory, for example ManagementServer.STUNEnable=1; may be given several times",
      )
        .argParser(addValue)
        .default({}, "none"),
    )
    .option("--persona <name>", "play odd devices: one persona, all of them in turn, or mixed with ideal devices")
    .addOption(
      new Option(
        "--diagnostics <kind>",
        "what an ACS finds when it requests a test: a made-up network, or this machine's",
      )
        .choices(["simulated", "real"])
        .default("simulated"),
    )
    .option("--ca <file>", "PEM certificates to trust instead of the system's")
    .option("--insecure", "accept any certificate of the ACS: for a laboratory only");
}

/** @throws CliError if a file cannot be read */
export function fleetOptions(acsUrl: string, flags: FleetFlags): FleetOptions {
  const {
    count,
    parameters,
    seed,
    username,
    password,
    spread,
    sessions,
    time,
    once,
    listen,
    persona,
    interval: range,
  } = flags;
  return {
    acsUrl,
    count,
    model: modelOf(flags.model),
    seed,
    username,
    password,
    bootSpread: seconds(spread),
    tls: tlsOf(flags),
    values: flags.set,
    diagnostics: flags.diagnostics,
    goal: {
      ...(sessions === undefined ? {} : { sessions }),
      ...(time === undefined ? {} : { time: seconds(time) }),
      ...(once === undefined ? {} : { everyCpe: once }),
    },
    ...(parameters === undefined ? {} : { parameters }),
    ...(range === undefined ? {} : { periodicInterval: range }),
    ...(listen === undefined ? {} : { listen }),
    ...(persona === undefined ? {} : { persona }),
  };
}

/** One more `path=value`; the path with or without its root. */
function addValue(text: string, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, path, value] = /^([\w.]+)=(.*)$/s.exec(text) ?? [];
  if (path === undefined || value === undefined) {
    throw new InvalidArgumentError("It must be a path and a value such as ManagementServer.STUNEnable=1.");
  }
  return { ...values, [path]: value };
}

function modelOf(text: string): FleetModel {
  if (text === "tr181" || text === "tr098" || text === "mixed") return text;
  if (/\.csv$/i.test(text)) return { csv: read(text, "model") };
  throw new CliError(EXIT.usage, `There is no model "${text}". Write tr181, tr098, mixed or the name of a .csv file.`);
}

function tlsOf({ ca, insecure = false }: FleetFlags): TlsOptions {
  return { insecure, ...(ca === undefined ? {} : { ca: read(ca, "certificate") }) };
}

function read(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    throw new CliError(EXIT.notFound, `The ${what} file ${file} cannot be read (${code}). Check the path.`, {
      cause: error,
    });
  }
}
