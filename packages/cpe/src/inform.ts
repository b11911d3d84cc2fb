import { type EventStruct, type ParameterValueStruct, type RequestBody, request } from "@beckon/cwmp";
import type { DeviceModel } from "./model/device-model.ts";
import { informParameters } from "./model/inform-parameters.ts";
import { PathForm } from "./naming/path-form.ts";

/** Makes the Inform (section 9): who, why, when, and the parameters that belong into every one and into this one. */
export function makeInform(
  model: DeviceModel,
  events: readonly EventStruct[],
  retryCount: number,
  changed: readonly string[],
  currentTime: string,
): RequestBody & { readonly rpc: "Inform" } {
  const codes = new Set(events.map(({ EventCode }) => EventCode));
  // INF-6: each parameter once, with the value that it has now.
  const paths = new Set([...forcedParameters(model), ...changed, ...informParameters(model, codes)]);
  const form = new PathForm(model);
  const { manufacturer, oui, productClass, serialNumber } = model.identity;
  return request("Inform", {
    DeviceId: { Manufacturer: manufacturer, OUI: oui, ProductClass: productClass, SerialNumber: serialNumber },
    Event: events,
    MaxEnvelopes: 1,
    CurrentTime: currentTime,
    RetryCount: retryCount,
    ParameterList: [...paths].flatMap((path) => informedValue(model, path, form)),
  });
}

/** INF-4; for TR-098 also the address of the default WAN connection. */
function forcedParameters(model: DeviceModel): readonly string[] {
  const { forcedInform } = model.description;
  const address = model.root === "InternetGatewayDevice." ? defaultWanAddress(model) : undefined;
  return address === undefined ? forcedInform : [...forcedInform, address];
}

function defaultWanAddress(model: DeviceModel): string | undefined {
  const service = model.get("InternetGatewayDevice.Layer3Forwarding.DefaultConnectionService")?.text ?? "";
  const path = `${service.replace(/\.$/, "")}.ExternalIPAddress`;
  if (model.parameter(path)) return path;
  const wan = model.object("InternetGatewayDevice.WANDevice.");
  const candidates = wan ? [...model.walk(wan)].filter((place) => place.path.endsWith(".ExternalIPAddress")) : [];
  const used = candidates.find((place) => place.kind === "leaf" && /[1-9]/.test(model.text(place)));
  return (used ?? candidates[0])?.path;
}

function informedValue(model: DeviceModel, path: string, form: PathForm): readonly ParameterValueStruct[] {
  const place = model.parameter(path);
  return place ? [{ Name: form.path(path), Value: form.value(place) }] : [];
}
