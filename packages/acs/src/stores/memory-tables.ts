import { ParameterTree, type TreeSnapshot } from "@beckon/datamodel";
import type { Device, ModelKnowledge } from "../device/device.ts";
import { type Prunable, StoreError } from "../ports/store.ts";
import type { RecordedMessage, SessionRecord } from "../session/recording.ts";
import { isEnded, type Task } from "../task/task.ts";
import { comparePositions } from "./list.ts";
import type { LaidValues, MemoryFact } from "./memory-fact.ts";
import { OwnedMap } from "./owned-map.ts";

/** A tree as JSON text, and what was laid over it since, oldest first. */
interface StoredTree {
  readonly snapshot: string | undefined;
  readonly laid: readonly LaidValues[];
}

/** So many layers are put into the tree: reading must not become slower with every Inform. */
const MOST_LAYERS = 32;

/** What a memory store holds. Writers take back what they did if they cannot finish. */
export class MemoryTables {
  readonly devices = new Map<string, Device>();
  readonly trees = new Map<string, StoredTree>();
  readonly tasks = new OwnedMap<Task>();
  readonly #taskIds = new Map<string, string>();
  readonly sessions = new OwnedMap<SessionRecord>();
  readonly messages = new Map<string, readonly RecordedMessage[]>();
  readonly models = new Map<string, ModelKnowledge>();
  readonly documents = new Map<string, string>();
  #undo: (() => void)[] = [];

  /** Applies all or none. */
  apply(facts: readonly MemoryFact[]): void {
    this.#undo = [];
    try {
      for (const fact of facts) this.#apply(fact);
    } catch (error) {
      for (const undo of this.#undo.reverse()) undo();
      throw error;
    }
  }

  taskByKey(deviceId: string, key: string): Task | undefined {
    return this.tasks.get(this.#taskIds.get(JSON.stringify([deviceId, key])) ?? "");
  }

  putDocument(name: string, text: string | undefined): void {
    if (text === undefined) this.documents.delete(name);
    else this.documents.set(name, text);
  }

  prune(what: Prunable, endedBefore: number, keep: number): number {
    this.#undo = [];
    if (what === "tasks") {
      const old = beyondNewest(this.tasks.values(), keep, ({ createdAt }) => createdAt).filter(
        ({ state, changedAt }) => isEnded(state) && changedAt < endedBefore,
      );
      for (const task of old) this.#removeTask(task);
      return old.length;
    }
    const old = beyondNewest(this.sessions.values(), keep, ({ startedAt }) => startedAt).filter(
      ({ outcome, endedAt }) => outcome !== "running" && endedAt < endedBefore,
    );
    for (const { id } of old) this.#removeSession(id);
    return old.length;
  }

  #apply(fact: MemoryFact): void {
    switch (fact.kind) {
      case "device":
        this.#set(this.devices, fact.device.id, fact.device);
        break;
      case "values":
        this.#lay(fact.deviceId, fact);
        break;
      case "tree":
        this.#putTree(fact.deviceId, fact.snapshot);
        break;
      case "task":
        this.#putTask(fact.task);
        break;
      case "session":
        this.#own(this.sessions, fact.session.id, fact.session);
        this.#addMessages(fact.session.id, fact.messages);
        break;
      case "model":
        this.#set(this.models, fact.model.key, fact.model);
        break;
      case "deviceRemoved":
        this.#removeDevice(fact.deviceId);
        break;
    }
  }

  #putTree(deviceId: string, snapshot: string): void {
    if (this.devices.has(deviceId)) this.#set(this.trees, deviceId, { snapshot, laid: [] });
  }

  #lay(deviceId: string, { values, at }: LaidValues): void {
    if (!this.devices.has(deviceId) || values.length === 0) return;
    const { snapshot, laid } = this.trees.get(deviceId) ?? { snapshot: undefined, laid: [] };
    const layered = { snapshot, laid: [...laid, { values, at }] };
    this.#set(this.trees, deviceId, layered.laid.length < MOST_LAYERS ? layered : folded(layered));
  }

  #putTask(task: Task): void {
    const before = this.tasks.get(task.id);
    if (before !== undefined) this.#removeTask(before);
    if (task.idempotencyKey !== undefined) {
      const key = JSON.stringify([task.deviceId, task.idempotencyKey]);
      if (this.#taskIds.has(key)) {
        throw new StoreError(`Device ${task.deviceId} has another task with the idempotency key of task ${task.id}.`, {
          code: "conflict",
        });
      }
      this.#set(this.#taskIds, key, task.id);
    }
    this.#own(this.tasks, task.id, task);
  }

  #removeTask(task: Task): void {
    if (task.idempotencyKey !== undefined) {
      this.#set(this.#taskIds, JSON.stringify([task.deviceId, task.idempotencyKey]), undefined);
    }
    this.#own(this.tasks, task.id, undefined);
  }

  #addMessages(sessionId: string, messages: readonly RecordedMessage[]): void {
    const byIndex = new Map([...(this.messages.get(sessionId) ?? []), ...messages].map((one) => [one.index, one]));
    const all = [...byIndex.values()].sort((left, right) => left.index - right.index);
    this.#set(this.messages, sessionId, Object.freeze(all));
  }

  #removeDevice(deviceId: string): void {
    this.#set(this.devices, deviceId, undefined);
    this.#set(this.trees, deviceId, undefined);
    for (const task of this.tasks.of(deviceId).toArray()) this.#removeTask(task);
    for (const session of this.sessions.of(deviceId).toArray()) this.#removeSession(session.id);
  }

  #removeSession(id: string): void {
    this.#own(this.sessions, id, undefined);
    this.#set(this.messages, id, undefined);
  }

  #set<T>(map: Map<string, T>, key: string, value: T | undefined): void {
    const before = map.get(key);
    const put = (item: T | undefined) => (item === undefined ? map.delete(key) : map.set(key, item));
    put(value);
    this.#undo.push(() => put(before));
  }

  #own<T extends { readonly id: string; readonly deviceId: string }>(map: OwnedMap<T>, id: string, item?: T): void {
    const before = map.put(id, item);
    this.#undo.push(() => map.put(id, before));
  }
}

/** What is not among the newest `keep` of its device. */
function beyondNewest<T extends { readonly id: string; readonly deviceId: string }>(
  all: Iterable<T>,
  keep: number,
  time: (item: T) => number,
): readonly T[] {
  const position = (item: T) => ({ value: time(item), id: item.id });
  const newestFirst = (left: T, right: T) => -comparePositions(position(left), position(right));
  return [...Map.groupBy(all, ({ deviceId }) => deviceId).values()].flatMap((items) =>
    items.sort(newestFirst).slice(keep),
  );
}

/** The tree with everything that was laid over it. */
export function restore({ snapshot, laid }: StoredTree): ParameterTree {
  const stored: TreeSnapshot = snapshot === undefined ? { classes: [], objects: [] } : JSON.parse(snapshot);
  const tree = ParameterTree.fromSnapshot(stored);
  tree.apply(laid.map(({ values, at }) => ({ kind: "values", values, at })));
  return tree;
}

function folded(stored: StoredTree): StoredTree {
  return { snapshot: JSON.stringify(restore(stored).toSnapshot()), laid: [] };
}
