import { CwmpFault, type ParameterInfoStruct } from "@beckon/cwmp";
import type { Place } from "../model/place.ts";
import { on } from "./rpc-handler.ts";
import { limitAnswer } from "./select-parameters.ts";

/** TR-069 Amendment 6, A.3.2.3 */
export const getParameterNames = on("GetParameterNames", ({ model, behaviour }, { ParameterPath, NextLevel }) => {
  // GPN-3: above the root there is only the root object.
  if (ParameterPath === "" && NextLevel) return { ParameterList: [{ Name: model.root, Writable: false }] };
  const place = model.find(ParameterPath === "" ? model.root : ParameterPath);
  if (!place) throw new CwmpFault(9005, `there is no ${ParameterPath.slice(0, 200)}`);
  if (place.kind === "leaf") {
    if (NextLevel) throw new CwmpFault(9003, "a parameter has no next level");
    return { ParameterList: [info(place)] };
  }
  const list = NextLevel ? [...model.children(place)] : [place, ...model.walk(place)];
  limitAnswer(behaviour, list.length);
  return { ParameterList: list.map(info) };
});

/** GPN-5 */
function info(place: Place): ParameterInfoStruct {
  return { Name: place.path, Writable: place.kind === "leaf" ? place.leaf.writable : place.class.writable };
}
