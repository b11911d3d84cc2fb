import type { ModelState } from "./model-state.ts";

/** Attributes of a parameter (SPA-1). */
export interface Attributes {
  /** 0 off, 1 passive, 2 active, 3 to 6 with lightweight notification (NTF-1). */
  readonly notification: number;
  readonly accessList: readonly string[];
}

/** Whoever is at the LAN side of the device (ACL-1). */
export const SUBSCRIBER = "Subscriber";

const DEFAULT: Attributes = { notification: 0, accessList: [SUBSCRIBER] };
const NOTIFIED: Attributes = { notification: 2, accessList: [SUBSCRIBER] };

/** The attributes of one device's parameters, as differences from the factory (SPA-6). */
export class AttributeTable {
  readonly #notifiedByDefault: readonly string[];
  readonly #attributes = new Map<string, Attributes>();

  constructor(notifiedByDefault: readonly string[]) {
    this.#notifiedByDefault = notifiedByDefault;
  }

  of(path: string): Attributes {
    return this.#attributes.get(path) ?? (this.#notifiedByDefault.includes(path) ? NOTIFIED : DEFAULT);
  }

  set(path: string, attributes: Attributes): void {
    this.#attributes.set(path, attributes);
  }

  /** Drops what was set for anything below the object. */
  forget(object: string): void {
    for (const path of this.#attributes.keys()) if (path.startsWith(object)) this.#attributes.delete(path);
  }

  /** Parameters whose notification is not off. */
  *watched(): Generator<readonly [path: string, notification: number]> {
    for (const path of this.#notifiedByDefault) {
      if (!this.#attributes.has(path)) yield [path, NOTIFIED.notification];
    }
    for (const [path, { notification }] of this.#attributes) if (notification !== 0) yield [path, notification];
  }

  state(): ModelState["attributes"] {
    return [...this.#attributes].map(([path, { notification, accessList }]) => [path, notification, accessList]);
  }

  restore(attributes: ModelState["attributes"]): void {
    this.#attributes.clear();
    for (const [path, notification, accessList] of attributes) this.#attributes.set(path, { notification, accessList });
  }
}
