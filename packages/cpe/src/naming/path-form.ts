import { isInstanceSegment, listItems, listText, splitPath } from "@beckon/datamodel";
import type { DeviceModel } from "../model/device-model.ts";
import type { LeafPlace, ObjectPlace } from "../model/place.ts";
import { addressingOf } from "./addressing.ts";
import { aliasSegment } from "./alias.ts";

/**
 * How the device writes paths in what it sends (NAM-7). Rows that the ACS named in its request are echoed as it wrote
 * them; all others follow InstanceMode.
 */
export class PathForm {
  readonly #model: DeviceModel;
  readonly #writesAliases: boolean;

  constructor(model: DeviceModel) {
    this.#model = model;
    this.#writesAliases = addressingOf(model).writesAliases;
  }

  /**
   * @param path with rows by number
   * @param given the path in a request by which it was found
   */
  path(path: string, given = ""): string {
    if (!this.#writesAliases && !given.includes("[")) return path;
    const wanted = splitPath(given);
    let place: ObjectPlace | undefined = this.#model.object(this.#model.root);
    const written = splitPath(path).map((segment, at) => {
      if (at > 0) place = place && this.#model.child(place, segment);
      if (place?.class.kind !== "row") return segment;
      const own = wanted[at] ?? "*";
      if (own !== "*" && isInstanceSegment(own)) return own;
      return (this.#writesAliases ? aliasSegment(this.#model, place) : undefined) ?? segment;
    });
    return written.join(".") + (path.endsWith(".") ? "." : "");
  }

  /** The text of a parameter as others may see it; values that are paths follow InstanceMode too. */
  value(place: LeafPlace): ReturnType<DeviceModel["visible"]> {
    const value = this.#model.visible(place);
    if (!this.#writesAliases || value.text === "" || !this.#model.isReference(place)) return value;
    const isList = this.#model.facts(place)?.list ?? false;
    const text = isList ? listText(listItems(value.text).map((item) => this.path(item))) : this.path(value.text);
    return { type: value.type, text };
  }
}
