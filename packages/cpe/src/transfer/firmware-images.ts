import { changeParameter } from "../change-parameter.ts";
import type { DeviceModel } from "../model/device-model.ts";
import type { CpeParts } from "../parts.ts";

/** The slots for firmware images in DeviceInfo (FIL-12), if the device has them. */
function slotsOf(model: DeviceModel): readonly string[] {
  const table = `${model.root}DeviceInfo.FirmwareImage.`;
  return model.rows(table).map((number) => `${table}${number}`);
}

export function hasSlots(model: DeviceModel): boolean {
  return slotsOf(model).length > 0;
}

/** The parameter with the version of the image that runs; undefined if the device has no slots. */
export function activeVersionPath(model: DeviceModel): string | undefined {
  const active = model.get(`${model.root}DeviceInfo.ActiveFirmwareImage`)?.text;
  return active && model.parameter(`${active}.Version`) ? `${active}.Version` : undefined;
}

/** What changes when an image is put into a slot that does not run; empty if there is none (FIL-12). */
export function storedImage(model: DeviceModel, name: string, version: string): ReadonlyMap<string, string> {
  const active = model.get(`${model.root}DeviceInfo.ActiveFirmwareImage`)?.text;
  const slot = slotsOf(model).find((path) => path !== active);
  if (slot === undefined) return new Map();
  return new Map([
    [`${slot}.Name`, name.slice(0, 64)],
    [`${slot}.Version`, version],
    [`${slot}.Status`, "Available"],
    [`${slot}.Available`, "1"],
  ]);
}

/** The device starts: with the image that BootFirmwareImage names, if that is another one than ran before. */
export function bootFirmwareImage(parts: CpeParts): void {
  const { model } = parts;
  const info = `${model.root}DeviceInfo.`;
  const text = (path: string) => model.get(path)?.text ?? "";
  const [before, next] = [text(`${info}ActiveFirmwareImage`), text(`${info}BootFirmwareImage`)];
  const version = text(`${next}.Version`);
  if (next === before || version === "" || text(`${next}.Available`) !== "1") return;
  const running = text(`${info}SoftwareVersion`);
  changeParameter(parts, `${before}.Version`, running);
  changeParameter(parts, `${before}.Status`, "Available");
  changeParameter(parts, `${next}.Status`, "Active");
  changeParameter(parts, `${info}ActiveFirmwareImage`, next);
  changeParameter(parts, `${info}SoftwareVersion`, version);
}
