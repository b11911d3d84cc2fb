import type { Operation } from "./operations.ts";

/** What a disk does with what was not synchronised when the power goes. */
export type Loss =
  /** All of it is lost. */
  | "nothing"
  /** It arrived in order up to some point, the last of it torn. */
  | "prefix"
  /** Any of it arrived, in any order, each write whole. */
  | "some"
  /** Any sector of it arrived. */
  | "sectors"
  /** All of it arrived: what a killed process leaves behind. */
  | "everything";
export const LOSSES: readonly Loss[] = ["nothing", "prefix", "some", "sectors", "everything"];

type Change = Extract<Operation, { readonly kind: "written" | "truncated" }>;
type Entry = Extract<Operation, { readonly kind: "created" | "unlinked" | "renamed" }>;

/** What a disk writes at once. */
const SECTOR = 512;

class File {
  #content = Buffer.alloc(4096);
  #length = 0;
  /** Not synchronised yet. */
  readonly pending: Change[] = [];

  synchronise(): void {
    for (const change of this.pending.splice(0)) this.#apply(change);
  }

  /** The content after a loss. */
  after(loss: Loss, random: () => number): Buffer {
    const copy = new File();
    copy.#content = Buffer.from(this.#content);
    copy.#length = this.#length;
    for (const change of survivors(this.pending, loss, random)) copy.#apply(change);
    return copy.#content.subarray(0, copy.#length);
  }

  #apply(change: Change): void {
    if (change.kind === "truncated") {
      if (change.length > this.#length) this.#grow(change.length);
      this.#content.fill(0, change.length, Math.max(change.length, this.#length));
      this.#length = change.length;
      return;
    }
    const end = change.offset + change.data.length;
    if (end > this.#length) this.#grow(end);
    change.data.copy(this.#content, change.offset);
  }

  #grow(length: number): void {
    if (length > this.#content.length) {
      const larger = Buffer.alloc(length * 2);
      this.#content.copy(larger);
      this.#content = larger;
    }
    this.#length = length;
  }
}

/** A directory on a disk that forgets: it tells what would be there if the power went now. */
export class Disk {
  /** What the names meant when the directory was synchronised last. */
  readonly #names = new Map<string, File>();
  #pending: Entry[] = [];
  /** What the names mean to the running process. */
  readonly #live = new Map<string, File>();
  /** The files that entries which are not synchronised yet made. */
  readonly #made = new Map<Entry, File>();

  do(operation: Operation): void {
    switch (operation.kind) {
      case "written":
      case "truncated":
        this.#file(operation.name).pending.push(operation);
        break;
      case "synchronised":
        this.#file(operation.name).synchronise();
        break;
      case "directorySynchronised":
        for (const entry of this.#pending.splice(0)) enter(this.#names, entry, this.#made.get(entry));
        this.#made.clear();
        break;
      case "created":
      case "unlinked":
      case "renamed":
        if (operation.kind === "created") this.#made.set(operation, new File());
        this.#pending.push(operation);
        enter(this.#live, operation, this.#made.get(operation));
        break;
      case "acknowledged":
        break;
    }
  }

  /** The files after the power went. */
  after(loss: Loss, random: () => number): ReadonlyMap<string, Buffer> {
    const names = new Map(this.#names);
    // A directory is a journal on every file system of today: its changes survive in their order.
    const kept = loss === "nothing" ? 0 : Math.floor(random() * (this.#pending.length + 1));
    for (const entry of this.#pending.slice(0, loss === "everything" ? undefined : kept)) {
      enter(names, entry, this.#made.get(entry));
    }
    return new Map([...names].map(([name, file]) => [name, file.after(loss, random)]));
  }

  #file(name: string): File {
    const known = this.#live.get(name);
    if (known !== undefined) return known;
    throw new RangeError(`the record changes ${name}, which it never made`);
  }
}

function enter(names: Map<string, File>, entry: Entry, made: File | undefined): void {
  if (entry.kind === "created" && made !== undefined) names.set(entry.name, made);
  if (entry.kind === "unlinked") names.delete(entry.name);
  if (entry.kind !== "renamed") return;
  const file = names.get(entry.name);
  names.delete(entry.name);
  if (file !== undefined) names.set(entry.to, file);
}

function survivors(pending: readonly Change[], loss: Loss, random: () => number): readonly Change[] {
  switch (loss) {
    case "nothing":
      return [];
    case "everything":
      return pending;
    case "some":
      return pending.filter(() => random() < 0.5);
    case "sectors":
      return pending.flatMap((change) => sectors(change).filter(() => random() < 0.5));
    case "prefix": {
      const kept = pending.slice(0, Math.floor(random() * (pending.length + 1)));
      const last = kept.at(-1);
      const torn = last === undefined ? [] : sectors(last);
      return [...kept.slice(0, -1), ...torn.slice(0, Math.floor(random() * (torn.length + 1)))];
    }
  }
}

/** A write as what each sector of the disk gets of it. */
function sectors(change: Change): readonly Change[] {
  if (change.kind === "truncated") return [change];
  const parts: Change[] = [];
  for (let at = 0; at < change.data.length; ) {
    const offset = change.offset + at;
    const end = Math.min(change.data.length, at + SECTOR - (offset % SECTOR));
    parts.push({ ...change, offset, data: change.data.subarray(at, end) });
    at = end;
  }
  return parts;
}
