import { type DataModelName, dataModelFor } from "@beckon/datamodel";
import type { DeviceModel } from "./device-model.ts";

/** The Broadband Forum's model that the device follows, by what it says of itself (INF-10). */
export function dataModelOf(model: DeviceModel): DataModelName {
  const text = (name: string) => model.get(model.root + name)?.text;
  const hints = { deviceSummary: text("DeviceSummary"), rootDataModelVersion: text("RootDataModelVersion") };
  return dataModelFor(model.root, hints) ?? "Device:2.19";
}
