import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program is, or why there is none. */
export type Program = { readonly path: string } | { readonly missing: string };

/** A program of Debian that tests use, under any of its names. */
export interface DebianProgram {
  /** What people call it. */
  readonly what: string;
  readonly names: readonly string[];
  /** The package that brings it. */
  readonly package: string;
}

/** Other people's programs that our own are tested against. */
export const DEBIAN_PROGRAMS = {
  stunClient: { what: "the STUN client of Vovida", names: ["stun"], package: "stun-client" },
  turnutils: { what: "the STUN client of coturn", names: ["turnutils_stunclient"], package: "coturn" },
  ip: { what: "ip, which makes network namespaces", names: ["ip"], package: "iproute2" },
  nft: { what: "nftables", names: ["nft"], package: "nftables" },
  curl: { what: "curl", names: ["curl"], package: "curl" },
  prosody: { what: "the XMPP server Prosody", names: ["prosody"], package: "prosody" },
} as const satisfies Readonly<Record<string, DebianProgram>>;

/** Finds a program without installing anything. */
export function findProgram({ what, names, package: name }: DebianProgram): Program {
  const path = findOnPath(names);
  return path === undefined ? { missing: `${what} is not installed (Debian: ${name})` } : { path };
}

/** Finds a program, and installs Debian's package if there is none and this machine lets us. */
export function ensureProgram(program: DebianProgram): Program {
  const found = findOnPath(program.names);
  if (found !== undefined) return { path: found };
  const { what, package: name } = program;
  if (findOnPath(["apt-get"]) === undefined) return { missing: `${what} is not installed; install it and try again` };
  if (process.getuid?.() !== 0) {
    return { missing: `${what} is not installed; as root, “apt-get install ${name}” installs it` };
  }
  console.log(`Installing ${what} for the tests (apt-get install ${name}) …`);
  const problem = aptGet(["update"]) ?? aptGet(["install", "--yes", "--no-install-recommends", name]);
  const installed = findOnPath(program.names);
  if (installed !== undefined) return { path: installed };
  return { missing: `${what} could not be installed: ${problem ?? "apt-get brought none"}` };
}

/** The last line of what apt-get said if it failed. */
function aptGet(args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync("apt-get", ["-qq", ...args], {
    encoding: "utf8",
    // Debian starts the services it installs; tests start their own.
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return status === 0 ? undefined : (stderr?.trim().split("\n").at(-1) ?? error?.message ?? "apt-get failed");
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
