import { UNKNOWN_TIME, type Value } from "@beckon/cwmp";
import type { Clock } from "@beckon/cwmp/ports";
import { type DataModel, lastSegment, type ParameterDefinition, wireTypeOf } from "@beckon/datamodel";
import { localDateTime } from "../timing/time-zone.ts";
import { type Attributes, AttributeTable } from "./attributes.ts";
import { defaultValue } from "./default-value.ts";
import type { ModelDescription } from "./description.ts";
import type { Identity } from "./identity.ts";
import { InstanceTable } from "./instances.ts";
import type { LiveContext } from "./live.ts";
import type { ModelState } from "./model-state.ts";
import type { LeafPlace, ObjectPlace, Place } from "./place.ts";

/**
 * The parameters of one device: a shared description and what differs from it. A device that nobody changed costs a few
 * hundred bytes, however many parameters it has.
 */
export class DeviceModel {
  readonly description: ModelDescription;
  readonly identity: Identity;
  readonly #values = new Map<string, string>();
  readonly #instances = new InstanceTable();
  readonly #attributes: AttributeTable;
  /** What deferred parameters still do, although another value was committed (SPV-6). */
  readonly #inEffect = new Map<string, string>();
  /** When counters of an object were reset, epoch milliseconds; forgotten at start. */
  readonly #resets = new Map<string, number>();
  #clock: Clock | undefined;
  #dataModel: DataModel | undefined;
  #startedAt = 0;

  constructor(description: ModelDescription, identity: Identity) {
    this.description = description;
    this.identity = identity;
    this.#attributes = new AttributeTable(description.notifiedByDefault);
  }

  get root(): string {
    return this.description.root;
  }

  /** How many parameters there are now. */
  get size(): number {
    let size = 0;
    for (const place of this.walk(this.#rootPlace())) if (place.kind === "leaf") size++;
    return size;
  }

  /** The device starts now: uptime and counters begin. */
  powerOn(clock: Clock): void {
    this.#clock = clock;
    this.#startedAt = clock.now();
    this.#resets.clear();
    this.#inEffect.clear();
  }

  /** Takes ranges, enumerations, defaults and notification rules from a data model. */
  useDataModel(dataModel: DataModel): void {
    this.#dataModel = dataModel;
  }

  get dataModel(): DataModel | undefined {
    return this.#dataModel;
  }

  /** What the data model says of a parameter, if it means the same type. */
  facts({ leaf }: LeafPlace): ParameterDefinition | undefined {
    const facts = this.#dataModel?.parameter(leaf.template);
    return facts && wireTypeOf(facts) === leaf.type ? facts : undefined;
  }

  /** Epoch milliseconds; 0 before the first start. */
  get now(): number {
    return this.#clock?.now() ?? 0;
  }

  get startedAt(): number {
    return this.#startedAt;
  }

  /** What is at the path: an object if it ends in a dot, else a parameter. Undefined if nothing is there. */
  find(path: string): Place | undefined {
    if (!path.startsWith(this.root)) return undefined;
    const segments = path.slice(this.root.length).split(".");
    const last = segments.pop();
    let place: ObjectPlace | undefined = this.#rootPlace();
    for (const segment of segments) {
      place = this.child(place, segment);
      if (!place) return undefined;
    }
    return last === undefined || last === "" ? place : this.leaf(place, last);
  }

  object(path: string): ObjectPlace | undefined {
    const place = this.find(path);
    return place?.kind === "object" ? place : undefined;
  }

  parameter(path: string): LeafPlace | undefined {
    const place = this.find(path);
    return place?.kind === "leaf" ? place : undefined;
  }

  /** The value as the device holds it, secrets included; undefined if there is no such parameter. */
  get(path: string): Value | undefined {
    const place = this.parameter(path);
    return place && { type: place.leaf.type, text: this.text(place) };
  }

  /** The text as the device holds it, secrets included. */
  text(place: LeafPlace): string {
    const { path, leaf, object } = place;
    const written = this.#values.get(path);
    if (written !== undefined) return written;
    if (leaf.counts !== undefined) return String(this.rows(`${object.path}${leaf.counts}.`).length);
    const initial = object.factory?.values.get(leaf.name);
    if (initial === undefined) return leaf.whenNew ?? this.#whenNew(place);
    return typeof initial === "string" ? initial : initial(this.#context(object.path));
  }

  /** The value as others may see it: secrets are empty (GPV-4), command parameters false. */
  visible(place: LeafPlace): Value {
    if (place.leaf.hidden) return { type: "string", text: "" };
    if (place.leaf.command) return { type: "boolean", text: "0" };
    return { type: place.leaf.type, text: this.text(place) };
  }

  /** The children of an object: first its parameters, then its objects or rows. */
  children(place: ObjectPlace): readonly Place[] {
    const children: Place[] = [];
    const { class: shape, factory, path } = place;
    for (const leaf of shape.leaves.values()) {
      if (factory && !factory.values.has(leaf.name)) continue;
      children.push({ kind: "leaf", path: path + leaf.name, leaf, object: place });
    }
    if (shape.kind === "table") {
      for (const number of this.#instances.numbers(place)) children.push(this.#row(place, number));
    }
    for (const name of shape.objects.keys()) {
      const child = this.child(place, name);
      if (child) children.push(child);
    }
    return children;
  }

  /** Everything below the object, any depth; not the object itself. */
  walk(place: ObjectPlace): readonly Place[] {
    const places: Place[] = [];
    this.#collect(place, places);
    return places;
  }

  child(place: ObjectPlace, name: string): ObjectPlace | undefined {
    if (place.class.kind === "table") {
      return this.#instances.has(place, name) ? this.#row(place, Number(name)) : undefined;
    }
    const shape = place.class.objects.get(name);
    if (!shape) return undefined;
    const factory = place.factory?.children.get(name);
    if (place.factory && !factory) return undefined;
    return { kind: "object", path: `${place.path}${name}.`, class: shape, factory };
  }

  leaf(place: ObjectPlace, name: string): LeafPlace | undefined {
    const leaf = place.class.leaves.get(name);
    if (!leaf || (place.factory && !place.factory.values.has(name))) return undefined;
    return { kind: "leaf", path: place.path + name, leaf, object: place };
  }

  /** The instance numbers of a table; empty if there is no such table. */
  rows(tablePath: string): readonly number[] {
    const place = this.object(tablePath);
    return place?.class.kind === "table" ? this.#instances.numbers(place) : [];
  }

  /** Writes a value without asking whether that is allowed. @throws RangeError if there is no such parameter */
  set(path: string, text: string): void {
    if (!this.parameter(path)) throw new RangeError(`there is no parameter ${path}`);
    this.#values.set(path, text);
  }

  /** Writes a deferred parameter: it reads back at once (SPV-11), but does what it did until `applyDeferred`. */
  setDeferred(path: string, text: string): void {
    const before = this.get(path)?.text;
    this.set(path, text);
    if (before !== undefined && !this.#inEffect.has(path)) this.#inEffect.set(path, before);
  }

  /** What was written deferred takes effect (SPV-7). */
  applyDeferred(): void {
    this.#inEffect.clear();
  }

  /** Adds a row with the values of a new one (OBJ-3) and returns its number, which no row ever had (OBJ-4). */
  addRow(table: ObjectPlace): number {
    const number = this.#instances.add(table);
    const aliases = new Set<string>();
    for (const other of this.#instances.numbers(table)) {
      const alias = other === number ? undefined : this.get(`${table.path}${other}.Alias`)?.text;
      if (alias !== undefined) aliases.add(alias);
    }
    // NAM-6: somebody may have given the name of this row to another one already.
    let own = `cpe-${number}`;
    if (aliases.has(own)) {
      for (let next = 2; aliases.has(own); next++) own = `cpe-${number}-${next}`;
      this.#values.set(`${table.path}${number}.Alias`, own);
    }
    return number;
  }

  /** Takes all rows out of a table that nothing refers to, such as one of results; the next row is number 1 again. */
  emptyTable(table: ObjectPlace): void {
    for (const path of this.#values.keys()) if (path.startsWith(table.path)) this.#values.delete(path);
    this.#attributes.forget(table.path);
    this.#instances.empty(table);
  }

  /** Removes a row with everything below it; references to it become empty (OBJ-5). */
  removeRow(row: ObjectPlace): void {
    this.#instances.remove(row);
    for (const path of this.#values.keys()) if (path.startsWith(row.path)) this.#values.delete(path);
    this.#attributes.forget(row.path);
    for (const place of this.walk(this.#rootPlace())) {
      if (place.kind !== "leaf" || !this.isReference(place)) continue;
      const target = this.text(place);
      if (target !== "" && `${target}.`.startsWith(row.path)) this.#values.set(place.path, "");
    }
  }

  /** Its value is the path of an object (TYP-7). */
  isReference(place: LeafPlace): boolean {
    return place.leaf.reference || (place.leaf.type === "string" && this.facts(place)?.references !== undefined);
  }

  /** Counters of the object and below start again from zero. */
  resetCounters(objectPath: string): void {
    this.#resets.set(objectPath, this.now);
  }

  attributes(path: string): Attributes {
    return this.#attributes.of(path);
  }

  setAttributes(path: string, attributes: Attributes): void {
    this.#attributes.set(path, attributes);
  }

  /** Every parameter whose changes somebody wants to know of. */
  watched(): IterableIterator<readonly [path: string, notification: number]> {
    return this.#attributes.watched();
  }

  /** Forgets everything that happened since the factory. */
  factoryReset(): void {
    this.restore({ values: [], tables: [], attributes: [] });
  }

  state(): ModelState {
    return { values: [...this.#values], tables: this.#instances.state(), attributes: this.#attributes.state() };
  }

  restore(state: ModelState): void {
    this.#values.clear();
    for (const [path, text] of state.values) this.#values.set(path, text);
    this.#instances.restore(state.tables);
    this.#attributes.restore(state.attributes);
    this.#resets.clear();
    this.#inEffect.clear();
  }

  #collect(place: ObjectPlace, places: Place[]): void {
    for (const child of this.children(place)) {
      places.push(child);
      if (child.kind === "object") this.#collect(child, places);
    }
  }

  #whenNew(place: LeafPlace): string {
    const { leaf, object } = place;
    // NAM-6: an Alias is never empty, unique in its table, and begins so if the device made it.
    if (leaf.name === "Alias" && object.class.kind === "row") return `cpe-${lastSegment(object.path)}`;
    return defaultValue(leaf.type, this.facts(place));
  }

  #rootPlace(): ObjectPlace {
    const { root, factory } = this.description;
    return { kind: "object", path: root, class: factory.class, factory };
  }

  #row(table: ObjectPlace, number: number): ObjectPlace {
    const shape = table.class.row;
    if (!shape) throw new TypeError(`${table.path} is no table`);
    const path = `${table.path}${number}.`;
    return { kind: "object", path, class: shape, factory: table.factory?.children.get(String(number)) };
  }

  #context(object: string): LiveContext {
    const started = this.#startedAt;
    const now = this.now;
    return {
      identity: this.identity,
      now,
      uptime: Math.floor((now - started) / 1000),
      counting: (now - this.#countingSince(object)) / 1000,
      object,
      read: (path) => this.#inEffect.get(path) ?? this.get(path)?.text ?? "",
    };
  }

  #countingSince(object: string): number {
    let since = this.#startedAt;
    for (const [path, at] of this.#resets) if (object.startsWith(path) && at > since) since = at;
    return since;
  }

  /** The device's local time with the offset of its zone; unknown before the first start (INF-3). */
  get currentTime(): string {
    const zone = (name: string) => this.get(`${this.root}Time.${name}`)?.text;
    const text = zone("LocalTimeZoneName") || zone("LocalTimeZone") || "";
    return this.#clock ? localDateTime(this.#clock.now(), text) : UNKNOWN_TIME;
  }
}
