import { CwmpFault } from "@beckon/cwmp";
import type { LeafPlace } from "../model/place.ts";
import { PathForm } from "../naming/path-form.ts";
import { resolvePath } from "../naming/resolve-path.ts";
import { SessionFailure } from "../session/session-failure.ts";
import type { RpcContext } from "./rpc-handler.ts";

/** A parameter that the ACS asked for. */
export interface Selected {
  readonly place: LeafPlace;
  /** Its path as the answer writes it (NAM-7). */
  readonly name: string;
}

/**
 * The parameters that names, partial paths and wildcards mean (GPV-1, GPV-2, GPV-7), each once.
 *
 * @throws CwmpFault 9005 for a name that does not exist (GPV-3), 9004 if they are more than this device can put into one
 * answer (GPV-6)
 */
export function selectParameters({ model, behaviour }: RpcContext, names: readonly string[]): readonly Selected[] {
  const form = new PathForm(model);
  const found = new Map<string, Selected>();
  for (const name of names) {
    const select = (place: LeafPlace) => {
      if (!found.has(place.path)) found.set(place.path, { place, name: form.path(place.path, name) });
    };
    const places = resolvePath(model, name);
    if (!places) throw new CwmpFault(9005, `there is no ${name.slice(0, 200)}`);
    for (const place of places) {
      if (place.kind === "leaf") select(place);
      else for (const below of model.walk(place)) if (below.kind === "leaf") select(below);
    }
  }
  limitAnswer(behaviour, found.size);
  return [...found.values()];
}

/** What a device of limited memory does with a large answer. @throws CwmpFault 9004, or drops the connection */
export function limitAnswer(behaviour: RpcContext["behaviour"], count: number): void {
  const { dropAbove = Number.POSITIVE_INFINITY, largestResponse = Number.POSITIVE_INFINITY } = behaviour;
  if (count > dropAbove) throw new SessionFailure("local", `gave up over an answer with ${count} items`);
  if (count > largestResponse) throw new CwmpFault(9004, `${count} items are more than fit into one answer`);
}
