import { resolvePath } from "../naming/resolve-path.ts";
import type { DeviceModel } from "./device-model.ts";

const ONLY_VALUE_CHANGE = "4 VALUE CHANGE";

/** The parameters that the InformParameter table adds to an Inform with these events (INF-5). */
export function informParameters(model: DeviceModel, events: ReadonlySet<string>): readonly string[] {
  const table = `${model.root}ManagementServer.InformParameter.`;
  const found: string[] = [];
  for (const number of model.rows(table)) {
    const text = (name: string) => model.get(`${table}${number}.${name}`)?.text ?? "";
    if (text("Enable") !== "1") continue;
    const wanted = text("EventList")
      .split(",")
      .map((code) => code.trim())
      .filter((code) => code !== "");
    const fits = [...events].some(
      (code) => code !== ONLY_VALUE_CHANGE && (wanted.length === 0 || wanted.includes(code)),
    );
    if (fits) found.push(...parametersOf(model, text("ParameterName")));
  }
  return found;
}

function parametersOf(model: DeviceModel, name: string): readonly string[] {
  const places = name === "" ? [] : (resolvePath(model, name) ?? []);
  const all = places.flatMap((place) => (place.kind === "leaf" ? [place] : model.walk(place)));
  return all.filter(({ kind }) => kind === "leaf").map(({ path }) => path);
}
