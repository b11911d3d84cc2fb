import type { DeviceModel } from "@beckon/cpe";
import { modelFromCsv, tr098Gateway, tr181Gateway } from "@beckon/cpe/models";
import type { FleetOptions } from "./fleet-options.ts";

/** The device number `index` of a fleet. */
export function makeModel(options: FleetOptions, index: number): DeviceModel {
  const { model = "mixed", parameters, seed: first = 1 } = options;
  // Far apart, so that fleets with neighbouring seeds share no device.
  const seed = first * 1_000_003 + index;
  if (typeof model === "object") {
    return modelFromCsv(model.csv, { serialNumber: `SIM${seed.toString(36).toUpperCase().padStart(9, "0")}`, seed });
  }
  const gateway = { seed, ...(parameters === undefined ? {} : { parameters }) };
  const kind = model === "mixed" ? (index % 2 === 0 ? "tr181" : "tr098") : model;
  return kind === "tr181" ? tr181Gateway(gateway) : tr098Gateway(gateway);
}

/** Replaces `{serial}` and its like in a user name or password. */
export function fillIn(template: string, model: DeviceModel, index: number): string {
  const { oui, productClass, serialNumber } = model.identity;
  const parts = [oui, productClass, serialNumber].filter((part) => part !== "");
  const values: Readonly<Record<string, string>> = {
    id: parts.map(percentEncoded).join("-"),
    serial: serialNumber,
    oui,
    class: productClass,
    index: String(index),
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** AUTH-7 */
function percentEncoded(text: string): string {
  return text.replace(/[^0-9A-Za-z_]/gu, (character) =>
    Array.from(Buffer.from(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
}
