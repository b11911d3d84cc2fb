import { type Clock, failpoint } from "@beckon/cwmp/ports";
import type { NamedValue, TreeChange } from "@beckon/datamodel";
import { ParameterTree } from "@beckon/datamodel";
import { type Conversation, perform } from "../conversation/conversation.ts";
import type { AcsChannel } from "../ports/events.ts";
import type { Pause } from "../ports/pause.ts";
import type { Change, Store } from "../ports/store.ts";
import { hasQuirk, type QuirkName } from "../quirk/quirk.ts";
import { isEnded, type Task } from "../task/task.ts";
import { callingFactsAfter } from "./calling-facts.ts";
import type { Device, ModelKnowledge } from "./device.ts";
import { modelKey } from "./device-id.ts";
import type { IndexedParameters, IndexedValues } from "./indexed-parameters.ts";

interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly channel: AcsChannel;
  readonly pause?: Pause;
  readonly indexed: IndexedParameters;
}

/** To put so many into a tree takes long enough that others should have their turn. */
const MANY_FACTS = 10_000;

function factsIn(change: TreeChange): number {
  if (change.kind === "values") return change.values.length;
  return change.kind === "names" || change.kind === "level" ? change.infos.length : 0;
}

/** Paths told with one change: enough for a person's change; after a whole read the page looks anew at all it shows. */
const MOST_CHANGED_PATHS = 200;
/** Reports that are kept of a device. */
const MOST_REPORTS = 16;

/**
 * What one session knows and learns of its device. Facts are gathered in memory and made durable by `save`; the tree is
 * loaded only when something needs it, so that a periodic session never touches it.
 */
export class DeviceWork {
  readonly #ports: Ports;
  #device: Device;
  #tree: ParameterTree | undefined;
  #treeChanged = false;
  #model: ModelKnowledge | undefined;
  /** Values to lay over the stored tree, if the tree itself is not rewritten. */
  #overlay: NamedValue[] = [];
  #other: Change[] = [];
  readonly #changedPaths = new Set<string>();
  readonly #tasks = new Map<string, Task>();

  constructor(device: Device, ports: Ports) {
    this.#device = device;
    this.#ports = ports;
  }

  get device(): Device {
    return this.#device;
  }

  now(): number {
    return this.#ports.clock.now();
  }

  /** Changes what is known of the device itself. Durable with the next `save`. */
  update(change: Partial<Device>): void {
    this.#device = { ...this.#device, ...change };
  }

  /** The parameter tree as known so far. */
  *tree(): Conversation<ParameterTree> {
    if (!this.#tree) {
      const stored = yield* perform(() => this.#ports.store.tree(this.#device.id));
      this.#tree = stored ?? ParameterTree.empty();
      if (this.#overlay.length > 0) this.#tree.apply([{ kind: "values", values: this.#overlay, at: this.now() }]);
    }
    return this.#tree;
  }

  /** What is known of devices of this model. */
  *model(): Conversation<ModelKnowledge> {
    const key = modelKey(this.#device.identity, this.#device.softwareVersion);
    if (this.#model?.key !== key) {
      const stored = yield* perform(() => this.#ports.store.model(key));
      this.#model = stored ?? { key, unreadable: [], namesBy: "root", levelPaths: [] };
    }
    return this.#model;
  }

  /** Keeps what was learnt about the model. */
  *learnModel(change: Partial<ModelKnowledge>): Conversation<void> {
    this.putModel({ ...(yield* this.model()), ...change });
  }

  /** Replaces what is known of the model. */
  putModel(model: ModelKnowledge): void {
    this.#model = model;
    this.#other.push({ kind: "model", model });
  }

  /** Takes values that the device reported, or that were set and read back. */
  learnValues(values: readonly NamedValue[]): void {
    if (values.length === 0) return;
    const at = this.now();
    if (this.#tree) this.#noteDifference(this.#tree.apply([{ kind: "values", values, at }], MOST_CHANGED_PATHS));
    // Without the tree nobody knows which of them are news.
    else this.#notePaths(values.map(({ Name }) => Name));
    for (const value of values) this.#overlay.push(value);
    this.#noteValues(values);
  }

  /** Takes facts that change the structure of the tree; the whole tree is rewritten with the next `save`. */
  *learn(changes: readonly TreeChange[]): Conversation<void> {
    const tree = yield* this.tree();
    const { pause } = this.#ports;
    const isLong = pause !== undefined && changes.some((change) => factsIn(change) > MANY_FACTS);
    if (isLong) yield* perform(pause);
    this.#noteDifference(tree.apply(changes, MOST_CHANGED_PATHS));
    if (isLong) yield* perform(pause);
    this.#treeChanged = true;
    for (const change of changes) {
      if (change.kind === "values") this.#noteValues(change.values);
      if (change.kind === "attributes") this.#notePaths(change.attributes.map(({ Name }) => Name));
    }
  }

  /** The device's tasks that have not ended, as this session left them; the oldest first. */
  *openTasks(): Conversation<readonly Task[]> {
    const stored = yield* perform(() => this.#ports.store.openTasks(this.#device.id));
    return stored.map((task) => this.latest(task)).filter((task) => !isEnded(task.state));
  }

  /** Notes that the device needs to be treated differently, and why. Durable with the next `save`. */
  learnQuirk(name: QuirkName, evidence: string): void {
    const { quirks = [] } = this.#device;
    if (hasQuirk(quirks, name)) return;
    this.update({ quirks: [...quirks, { name, source: "learnt", evidence, at: this.now() }] });
  }

  /** Notes that the device took a ParameterKey (SPV-10). */
  keyTaken(key: string): void {
    const { parameterKey } = this.#device;
    if (parameterKey && parameterKey.reported !== key) this.update({ parameterKey: { ...parameterKey, set: key } });
  }

  /** Notes what the device told by itself. Durable with the next `save`. */
  report(rpc: string, text: string): void {
    const { reports = [] } = this.#device;
    const report = { at: this.now(), rpc, text };
    // TRC-4: told again because its answer was lost.
    if (reports[0]?.rpc === rpc && reports[0].text === text) return;
    this.update({ reports: [report, ...reports].slice(0, MOST_REPORTS) });
  }

  /** Notes a task's new state; durable, and told to the world, with the next `save`. */
  putTask(task: Task): void {
    this.#tasks.set(task.id, task);
    this.#other.push({ kind: "task", task });
  }

  /** Notes a task whose new state is durable already. */
  takeTask(task: Task): void {
    this.#tasks.set(task.id, task);
  }

  /** The task as this session left it last: it may have learnt of its end before the answer to its RPC came (QRK-27). */
  latest(task: Task): Task {
    return this.#tasks.get(task.id) ?? task;
  }

  /** Tells the world about the device before it is durable: progress, not a promise. */
  announce(): void {
    this.#ports.channel.emit("device:changed", { device: this.#device });
  }

  /** Makes everything that was learnt durable. */
  *save(): Conversation<void> {
    yield* perform(() => this.commit());
  }

  /**
   * The same, outside a conversation. Only what is durable is told to the world; what could not be kept is tried again
   * with the next commit, so that the device is never said to be read when its tree was lost.
   */
  async commit(more: readonly Change[] = []): Promise<void> {
    const [overlay, treeChanged, other] = [this.#overlay, this.#treeChanged, this.#other];
    const changes = [...this.#takeChanges(), ...more];
    try {
      failpoint("work:before-commit");
      await this.#ports.store.commit(changes);
      failpoint("work:after-commit");
    } catch (error) {
      this.#overlay = [...overlay, ...this.#overlay];
      this.#treeChanged ||= treeChanged;
      this.#other = [...other, ...this.#other];
      throw error;
    }
    for (const change of changes) {
      if (change.kind === "task") this.#ports.channel.emit("task:changed", { task: change.task });
    }
    if (this.#changedPaths.size > 0) {
      const paths = [...this.#changedPaths];
      this.#changedPaths.clear();
      this.#ports.channel.emit("device:values", { deviceId: this.#device.id, paths });
    }
    this.announce();
  }

  /** Keeps what does not depend on anything else, without what was learnt: for when that cannot be kept. */
  commitOnly(changes: readonly Change[]): Promise<void> {
    return this.#ports.store.commit(changes);
  }

  #takeChanges(): readonly Change[] {
    const deviceId = this.#device.id;
    const changes: Change[] = [{ kind: "device", device: this.#device }];
    if (this.#treeChanged && this.#tree) changes.push({ kind: "tree", deviceId, tree: this.#tree });
    else if (this.#overlay.length > 0) {
      changes.push({ kind: "values", deviceId, values: this.#overlay, at: this.now() });
    }
    changes.push(...this.#other);
    this.#overlay = [];
    this.#treeChanged = false;
    this.#other = [];
    return changes;
  }

  #noteDifference(difference: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly { readonly path: string }[];
  }): void {
    this.#notePaths(difference.changed.map((change) => change.path));
    this.#notePaths(difference.added);
    this.#notePaths(difference.removed);
    this.#updateIndexed(this.#ports.indexed.without(this.#device.indexed, difference.removed));
  }

  /** What the world is told to look at anew, once it is durable. */
  #notePaths(paths: readonly string[]): void {
    for (const path of paths) {
      if (this.#changedPaths.size >= MOST_CHANGED_PATHS) return;
      this.#changedPaths.add(path);
    }
  }

  /** What the device itself is known by beside its tree. */
  #noteValues(values: readonly NamedValue[]): void {
    this.#updateIndexed(this.#ports.indexed.after(this.#device.indexed, values));
    this.#noteInterval(values);
    const calling = callingFactsAfter(this.#device.calling, values);
    if (calling && calling !== this.#device.calling) this.update({ calling });
  }

  #updateIndexed(indexed: IndexedValues | undefined): void {
    if (indexed !== undefined && indexed !== this.#device.indexed) this.update({ indexed });
  }

  #noteInterval(values: readonly NamedValue[]): void {
    const interval = values.find((value) => value.Name.endsWith(".ManagementServer.PeriodicInformInterval"));
    const seconds = Number(interval?.Value.text);
    if (interval && Number.isInteger(seconds) && seconds > 0) this.update({ informInterval: seconds });
  }
}
