/** Things by id that belong to a device each, in the order of insertion. */
export class OwnedMap<T extends { readonly id: string; readonly deviceId: string }> {
  readonly #byId = new Map<string, T>();
  readonly #byDevice = new Map<string, Set<string>>();

  get(id: string): T | undefined {
    return this.#byId.get(id);
  }

  values(): IteratorObject<T> {
    return this.#byId.values();
  }

  of(deviceId: string): IteratorObject<T> {
    const ids = this.#byDevice.get(deviceId) ?? new Set<string>();
    return ids
      .values()
      .map((id) => this.#byId.get(id))
      .filter((item) => item !== undefined);
  }

  /** Inserts or replaces; `undefined` removes. Returns what was there. */
  put(id: string, item: T | undefined): T | undefined {
    const before = this.#byId.get(id);
    if (before !== undefined) this.#disown(before);
    if (item === undefined) {
      this.#byId.delete(id);
      return before;
    }
    this.#byId.set(id, item);
    const owned = this.#byDevice.get(item.deviceId);
    if (owned === undefined) this.#byDevice.set(item.deviceId, new Set([id]));
    else owned.add(id);
    return before;
  }

  #disown(item: T): void {
    const owned = this.#byDevice.get(item.deviceId);
    owned?.delete(item.id);
    if (owned?.size === 0) this.#byDevice.delete(item.deviceId);
  }
}
