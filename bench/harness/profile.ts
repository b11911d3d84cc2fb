import { mkdirSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";

/** Tells processes that a benchmark starts to write a profile there when they end. */
const VARIABLE = "BECKON_BENCH_PROFILES";

/** Arguments of Node for a process that is measured; none if no profile is wanted. */
export function profileArguments(): readonly string[] {
  const directory = process.env[VARIABLE];
  return directory === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${directory}`];
}

/** A process under profile must end by itself: what is killed writes nothing. */
export function isProfiling(): boolean {
  return process.env[VARIABLE] !== undefined;
}

/** Runs the work with profiles of this process and of those it starts. Returns the directory they are in. */
export async function withProfile(name: string, work: () => Promise<unknown>): Promise<string> {
  const directory = join(import.meta.dirname, "..", "profiles", name);
  mkdirSync(directory, { recursive: true });
  process.env[VARIABLE] = directory;
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  try {
    await work();
  } finally {
    const { profile } = await session.post("Profiler.stop");
    writeFileSync(join(directory, `bench-${process.pid}.cpuprofile`), JSON.stringify(profile));
    session.disconnect();
    delete process.env[VARIABLE];
  }
  return directory;
}
