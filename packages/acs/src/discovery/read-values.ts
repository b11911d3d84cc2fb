import { CwmpFault } from "@beckon/cwmp";
import type { ParameterTree } from "@beckon/datamodel";
import { type Conversation, call, SessionLost } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import { hasQuirk } from "../quirk/quirk.ts";
import { planNames, planReads, type Read, splitRead } from "./read-plan.ts";

/** Faults that mean "not so much at once" or "something in there is wrong": smaller reads find out which (GPV-3, GPV-6). */
const SPLIT_ON: ReadonlySet<number> = new Set([9000, 9001, 9002, 9003, 9004, 9005]);
/** Paths that are remembered for the next session; what is left out is found by what has no value. */
const MOST_PENDING = 2000;
/** An object of so few parameters is not too much for any device: it is the partial path that it cannot stand. */
const FEW = 100;
/** Reads after which what was learnt so far is made durable. */
const SAVE_EVERY = 8;

/**
 * Reads all values below the paths, as much in one GetParameterValues as the device stands (QRK-23, WIRE-11, WIRE-12).
 * A fault splits the read; a read that was lost is not repeated unchanged: its size is remembered before the session ends,
 * and the next session goes on with half of it.
 */
export function* readValues(work: DeviceWork, paths: readonly string[]): Conversation<void> {
  const tree = yield* work.tree();
  const model = yield* work.model();
  const reader = new ValueReader(work, tree, new Set(model.unreadable.map((entry) => entry.path)));
  const limit = Math.min(
    model.largestRead?.parameters ?? Number.POSITIVE_INFINITY,
    work.device.discovery.limit ?? Number.POSITIVE_INFINITY,
  );
  const plan = hasQuirk(work.device.quirks, "whole-names-only") ? planNames : planReads;
  yield* reader.read(plan(tree, paths, limit));
}

class ValueReader {
  readonly #work: DeviceWork;
  readonly #tree: ParameterTree;
  readonly #unreadable: Set<string>;
  readonly #queue: Read[] = [];
  #largestAnswered = 0;
  #smallestRefused: { readonly count: number; readonly evidence: string } | undefined;
  #gaveUp = false;
  #requests = 0;

  constructor(work: DeviceWork, tree: ParameterTree, unreadable: Set<string>) {
    this.#work = work;
    this.#tree = tree;
    this.#unreadable = unreadable;
  }

  *read(reads: readonly Read[]): Conversation<void> {
    this.#plan(reads);
    let answered = 0;
    for (let read = this.#queue.shift(); read; read = this.#queue.shift()) {
      const paths = read.paths.filter((path) => !this.#unreadable.has(path));
      if (paths.length === 0) continue;
      this.#noteProgress(paths);
      try {
        const { ParameterList } = yield* call("GetParameterValues", { ParameterNames: paths });
        yield* this.#work.learn([{ kind: "values", values: ParameterList, at: this.#work.now() }]);
        this.#largestAnswered = Math.max(this.#largestAnswered, read.count);
        if (++answered % SAVE_EVERY === 0) yield* this.#work.save();
      } catch (error) {
        if (error instanceof SessionLost && error.unanswered) yield* this.#lost(read);
        if (!CwmpFault.is(error) || !SPLIT_ON.has(error.code)) throw error;
        yield* this.#refused(read, error);
      }
    }
    this.#noteProgress([]);
    yield* this.#learnLimit();
  }

  *#lost(read: Read): Conversation<void> {
    const { discovery } = this.#work.device;
    const partial = read.paths.find((path) => path.endsWith("."));
    if (partial !== undefined && discovery.limit !== undefined && read.count <= FEW) {
      this.#work.learnQuirk("whole-names-only", `it fell silent over the values of ${partial}, which are few`);
    } else {
      this.#work.update({ discovery: { ...discovery, limit: Math.max(1, Math.floor(read.count / 2)) } });
    }
    yield* this.#work.save();
  }

  *#refused(read: Read, fault: CwmpFault): Conversation<void> {
    const parts = splitRead(this.#tree, read);
    if (!parts) return yield* this.#giveUp(read.paths[0] ?? "", fault);
    if (read.count < (this.#smallestRefused?.count ?? Number.POSITIVE_INFINITY)) {
      this.#smallestRefused = { count: read.count, evidence: fault.message };
    }
    if (fault.code !== 9004) {
      this.#queue.unshift(...parts);
      return;
    }
    // Too much at once: everything still to come is planned anew with half of it.
    const rest = [read, ...this.#queue.splice(0)].flatMap((later) => later.paths);
    this.#plan(planReads(this.#tree, rest, Math.max(1, Math.floor(read.count / 2))));
  }

  #plan(reads: readonly Read[]): void {
    for (const read of reads) this.#queue.push(read);
  }

  *#giveUp(path: string, fault: CwmpFault): Conversation<void> {
    this.#gaveUp = true;
    this.#unreadable.add(path);
    // QRK-37: 9005 means that the tree changed since the names were read.
    if (fault.code === 9005 && !path.endsWith(".")) return yield* this.#work.learn([{ kind: "removed", path }]);
    const { unreadable } = yield* this.#work.model();
    const entry = { path, evidence: fault.message, at: this.#work.now() };
    yield* this.#work.learnModel({ unreadable: [...unreadable, entry].slice(-200) });
  }

  /** The next device of this model starts with reads that this one could answer. */
  *#learnLimit(): Conversation<void> {
    const refused = this.#smallestRefused;
    const at = this.#work.now();
    if (refused && !this.#gaveUp && this.#largestAnswered > 0 && this.#largestAnswered < refused.count) {
      yield* this.#work.learnModel({
        largestRead: { parameters: this.#largestAnswered, evidence: refused.evidence, at },
      });
    }
  }

  #noteProgress(current: readonly string[]): void {
    const { discovery } = this.#work.device;
    if (discovery.state === "complete") return;
    const pending = [...current];
    for (const read of this.#queue) {
      if (pending.length >= MOST_PENDING) break;
      for (const path of read.paths) pending.push(path);
    }
    // Counting takes milliseconds in a large tree: not with each of hundreds of small reads.
    const counts =
      this.#requests++ % SAVE_EVERY === 0 || current.length === 0
        ? { parameters: this.#tree.size, read: this.#tree.readCount }
        : {};
    this.#work.update({ discovery: { ...discovery, ...counts, pending } });
    this.#work.announce();
  }
}
