import { CwmpFault } from "@beckon/cwmp";
import type { LeafPlace } from "../model/place.ts";
import { SessionFailure } from "../session/session-failure.ts";
import type { RpcContext } from "./rpc-handler.ts";

/**
 * The parameters that names and partial paths mean (GPV-1, GPV-2), each once.
 *
 * @throws CwmpFault 9005 for a name that does not exist (GPV-3), 9004 if they are more than this device can put into one
 * answer (GPV-6)
 */
export function selectParameters({ model, behaviour }: RpcContext, names: readonly string[]): readonly LeafPlace[] {
  const found = new Map<string, LeafPlace>();
  for (const name of names) {
    const place = model.find(name === "" ? model.root : name);
    if (!place) throw new CwmpFault(9005, `there is no ${name.slice(0, 200)}`);
    if (place.kind === "leaf") found.set(place.path, place);
    else for (const below of model.walk(place)) if (below.kind === "leaf") found.set(below.path, below);
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
