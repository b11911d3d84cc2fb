import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isDeepStrictEqual } from "node:util";
import type { Store } from "@beckon/acs";
import { openInOneThread, SqliteStore } from "@beckon/server";
import { noonClock, sampleDevice, sampleMessage, sampleSession, sampleTask } from "@beckon/testing/contracts";

/** What is wrong with a state; empty if nothing is. */
export interface Judgement {
  /** Acknowledged facts that are gone or not as they were. */
  readonly lost: readonly string[];
  /** Everything else: it does not open, is not intact, or holds half a commit. */
  readonly broken: readonly string[];
}

/** So many acknowledged facts are read through the store, field by field; of the others it is looked whether they exist. */
const LOOKED_AT = 12;

export interface JudgeOptions {
  /** The facts that were acknowledged, by their numbers. */
  readonly acknowledged: readonly number[];
  /** Made for this state. */
  readonly directory: string;
  /** Open the store with all its threads; it takes ten times as long. */
  readonly threads: boolean;
}

/** Puts files into a directory, opens them as the next start would, and looks for what was acknowledged. */
export async function judge(files: ReadonlyMap<string, Buffer>, options: JudgeOptions): Promise<Judgement> {
  const { acknowledged, directory } = options;
  await mkdir(directory);
  for (const [name, content] of files) await writeFile(join(directory, name), content);
  const path = join(directory, "beckon.db");
  try {
    const lost = [...(await readThrough(path, options)), ...notThere(path, acknowledged)];
    return { lost, broken: [...notIntact(path)] };
  } catch (error) {
    return { lost: [], broken: [String(error)] };
  }
}

/** What the store does not give back as it was acknowledged. */
async function readThrough(path: string, { acknowledged, threads }: JudgeOptions): Promise<readonly string[]> {
  await using store = threads ? await SqliteStore.open({ path, clock: noonClock }) : openInOneThread(path);
  const lost: string[] = [];
  for (const number of acknowledged.slice(-LOOKED_AT)) {
    if (!(await isWhole(store, number))) lost.push(`d${number} differs`);
  }
  const hot = Number((await store.device("hot"))?.softwareVersion ?? -1);
  if (hot < Math.max(-1, ...acknowledged)) lost.push(`hot is ${hot}`);
  // That commits go on is part of being intact.
  await store.commit([{ kind: "device", device: sampleDevice("after") }]);
  return lost;
}

async function isWhole(
  store: Pick<Store, "device" | "tree" | "openTasks" | "session" | "messages">,
  number: number,
): Promise<boolean> {
  const id = `d${number}`;
  const found = [
    await store.device(id),
    (await store.tree(id))?.parameter("Device.Number")?.value,
    await store.openTasks(id),
    await store.session(`s${number}`),
    await store.messages(`s${number}`),
  ];
  const expected = [
    sampleDevice(id),
    String(number),
    [sampleTask(`t${number}`, id)],
    sampleSession(`s${number}`, id),
    [sampleMessage(number)],
  ];
  return isDeepStrictEqual(found, expected);
}

function* notThere(path: string, acknowledged: readonly number[]): Generator<string> {
  using database = new DatabaseSync(path, { readOnly: true });
  const present = { d: ids(database, "device"), t: ids(database, "task"), s: ids(database, "session") };
  for (const number of acknowledged) {
    for (const [letter, known] of Object.entries(present)) {
      if (!known.has(`${letter}${number}`)) yield `${letter}${number} is gone`;
    }
  }
}

function* notIntact(path: string): Generator<string> {
  using database = new DatabaseSync(path, { readOnly: true });
  const check = database.prepare("PRAGMA integrity_check").get()?.integrity_check;
  if (check !== "ok") yield String(check);
  const [devices, tasks, sessions] = ["device", "task", "session"].map((table) => ids(database, table));
  devices?.delete("hot");
  devices?.delete("after");
  if (devices?.size !== tasks?.size || tasks?.size !== sessions?.size) yield "half a commit is there";
}

function ids(database: DatabaseSync, table: string): Set<unknown> {
  return new Set(
    database
      .prepare(`SELECT id FROM ${table}`)
      .all()
      .map((row) => row.id),
  );
}
