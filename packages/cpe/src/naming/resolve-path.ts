import { splitPath } from "@beckon/datamodel";
import type { DeviceModel } from "../model/device-model.ts";
import type { ObjectPlace, Place } from "../model/place.ts";
import { type Addressing, addressingOf } from "./addressing.ts";
import { aliasIn, rowWithAlias } from "./alias.ts";

/**
 * What a path of the ACS means: rows by number, by alias (NAM-5) or all of a table by `*` (GPV-7), mixed freely.
 * Undefined if there is no such thing; empty if a wildcard matches nothing.
 */
export function resolvePath(model: DeviceModel, path: string): readonly Place[] | undefined {
  if (path === "") return found(model.find(model.root));
  if (!/[[*]/.test(path)) return found(model.find(path));
  return new Resolver(model, addressingOf(model)).resolve(path);
}

/** The one thing that a path without wildcard means. */
export function resolveOne(model: DeviceModel, path: string): Place | undefined {
  if (!path.includes("[")) return model.find(path);
  return path.includes("*") ? undefined : resolvePath(model, path)?.[0];
}

class Resolver {
  readonly #model: DeviceModel;
  readonly #addressing: Addressing;
  /** From the first `*` on, what is not there is no match instead of an error. */
  #isPattern = false;

  constructor(model: DeviceModel, addressing: Addressing) {
    this.#model = model;
    this.#addressing = addressing;
  }

  resolve(path: string): readonly Place[] | undefined {
    const [root, ...segments] = splitPath(path);
    const start = this.#model.object(this.#model.root);
    if (!start || `${root}.` !== start.path) return undefined;
    const last = path.endsWith(".") ? undefined : segments.pop();
    let places: readonly ObjectPlace[] = [start];
    for (const segment of segments) {
      const next = places.flatMap((place) => this.#step(place, segment) ?? []);
      if (next.length === 0 && !this.#isPattern) return undefined;
      places = next;
    }
    if (last === undefined) return places;
    const leaves = places.flatMap((place) => this.#model.leaf(place, last) ?? []);
    return leaves.length === 0 && !this.#isPattern ? undefined : leaves;
  }

  #step(place: ObjectPlace, segment: string): readonly ObjectPlace[] | undefined {
    const { aliases, wildcards } = this.#addressing;
    if (place.class.kind === "table") {
      if (segment === "*" && wildcards) {
        this.#isPattern = true;
        return this.#model.rows(place.path).flatMap((number) => this.#model.child(place, String(number)) ?? []);
      }
      const alias = aliases ? aliasIn(segment) : undefined;
      if (alias !== undefined) return found(rowWithAlias(this.#model, place, alias));
    }
    return found(this.#model.child(place, segment));
  }
}

function found<P extends Place>(place: P | undefined): readonly P[] | undefined {
  return place && [place];
}
