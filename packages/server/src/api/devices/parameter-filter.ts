import type { ParameterFilter } from "@beckon/acs";
import type { Engine } from "../../engine.ts";
import { ApiError } from "../framework/api-error.ts";

/** The condition in `path=value` or `path=value*`. @throws ApiError invalid-request */
export function parameterFilter(text: string, engine: Pick<Engine, "isIndexed">): ParameterFilter {
  const equals = text.indexOf("=");
  if (equals <= 0) {
    throw new ApiError(
      "invalid-request",
      `The query's parameter "${text.slice(0, 80)}" has no value; write it as Device.WiFi.SSID.*.SSID=Home.`,
    );
  }
  const path = text.slice(0, equals).trim();
  if (!engine.isIndexed(path)) {
    throw new ApiError(
      "invalid-request",
      `Devices cannot be found by "${path.slice(0, 200)}", which is not indexed; add it to the setting store.indexedParameters.`,
    );
  }
  const value = text.slice(equals + 1);
  return value.endsWith("*") ? { path, prefix: value.slice(0, -1) } : { path, equals: value };
}
