import { CwmpFault, type ParameterInfoStruct } from "@beckon/cwmp";
import type { DeviceModel } from "../model/device-model.ts";
import type { Place } from "../model/place.ts";
import { PathForm } from "../naming/path-form.ts";
import { resolvePath } from "../naming/resolve-path.ts";
import { on } from "./rpc-handler.ts";
import { limitAnswer } from "./select-parameters.ts";

/** TR-069 Amendment 6, A.3.2.3 */
export const getParameterNames = on("GetParameterNames", ({ model, behaviour }, { ParameterPath, NextLevel }) => {
  // GPN-3: above the root there is only the root object.
  if (ParameterPath === "" && NextLevel) return { ParameterList: [{ Name: model.root, Writable: false }] };
  const places = resolvePath(model, ParameterPath);
  if (!places) throw new CwmpFault(9005, `there is no ${ParameterPath.slice(0, 200)}`);
  const list = places.flatMap((place) => named(model, place, NextLevel));
  limitAnswer(behaviour, list.length);
  const form = new PathForm(model);
  return { ParameterList: list.map((place) => info(place, form.path(place.path, ParameterPath))) };
});

function named(model: DeviceModel, place: Place, nextLevel: boolean): readonly Place[] {
  if (place.kind === "object") return nextLevel ? model.children(place) : [place, ...model.walk(place)];
  if (nextLevel) throw new CwmpFault(9003, "a parameter has no next level");
  return [place];
}

/** GPN-5 */
function info(place: Place, name: string): ParameterInfoStruct {
  return { Name: name, Writable: place.kind === "leaf" ? place.leaf.writable : place.class.writable };
}
