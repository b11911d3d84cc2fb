import { atLeast, CwmpFault } from "@beckon/cwmp";
import type { Attributes } from "../model/attributes.ts";
import { SUBSCRIBER } from "../model/attributes.ts";
import { resolvePath } from "../naming/resolve-path.ts";
import { on } from "./rpc-handler.ts";

/** SPA-7: the one kind of writer beside the ACS; an entry that we know nothing of grants nothing and is not kept. */
const isEntity = (entry: string): boolean => entry === SUBSCRIBER || entry.startsWith("X_");

const ACTIVE: ReadonlySet<number> = new Set([2, 5, 6]);

/** TR-069 Amendment 6, A.3.2.4: all or nothing, in order (SPA-3). */
export const setParameterAttributes = on("SetParameterAttributes", ({ model, version }, { ParameterList }) => {
  const wanted = new Map<string, Attributes>();
  for (const entry of ParameterList) {
    if (entry.NotificationChange && entry.Notification > 2 && !atLeast(version, "1.4")) {
      throw new CwmpFault(9003, `Notification ${entry.Notification} does not exist in CWMP ${version}`); // SPA-9
    }
    const places = resolvePath(model, entry.Name);
    if (!places) throw new CwmpFault(9005, `there is no ${entry.Name.slice(0, 200)}`);
    const leaves = places.flatMap((place) => (place.kind === "leaf" ? [place] : model.walk(place)));
    for (const leaf of leaves) {
      if (leaf.kind !== "leaf") continue;
      const notify = model.facts(leaf)?.activeNotify ?? "normal";
      if (entry.NotificationChange && ACTIVE.has(entry.Notification) && notify === "canDeny") {
        throw new CwmpFault(9009, `${leaf.path} has no active notification`); // SPA-4, NTF-4
      }
      const before = wanted.get(leaf.path) ?? model.attributes(leaf.path);
      wanted.set(leaf.path, {
        // SPA-5: what is forced stays as it is; the request is ignored, not faulted.
        notification: entry.NotificationChange && notify !== "forceEnabled" ? entry.Notification : before.notification,
        accessList: entry.AccessListChange ? entry.AccessList.filter(isEntity) : before.accessList,
      });
    }
  }
  for (const [path, attributes] of wanted) model.setAttributes(path, attributes);
  return {};
});
