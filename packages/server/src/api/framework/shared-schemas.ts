import type { TSchema } from "typebox";

/** Schemas with a name of their own, so that the OpenAPI document has each of them once. */
export class SharedSchemas {
  readonly #byId = new Map<string, object>();

  /** The schema with every named one inside replaced by a reference. */
  refer(schema: TSchema): object {
    return this.#refer(schema) as object;
  }

  /** Everything that was referred to. */
  all(): readonly object[] {
    return [...this.#byId.values()];
  }

  #refer(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((item) => this.#refer(item));
    if (typeof part !== "object" || part === null) return part;
    const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, this.#refer(value)]));
    if (typeof copy["$id"] !== "string") return copy;
    this.#byId.set(copy["$id"], copy);
    return { $ref: `${copy["$id"]}#` };
  }
}
