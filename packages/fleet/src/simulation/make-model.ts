import type { DeviceModel } from "@beckon/cpe";
import { readCsvModel, tr098Gateway, tr181Gateway } from "@beckon/cpe/models";
import type { FleetOptions } from "./fleet-options.ts";
import { LARGEST_FLEET } from "./limits.ts";

/**
 * Makes the devices of a fleet by their number; what they have in common is read once.
 *
 * @throws RangeError if the CSV text is no model
 */
export function modelMaker(options: FleetOptions): (index: number) => DeviceModel {
  const { model = "mixed", parameters, seed = 1 } = options;
  const seedOf = (index: number): number => seed * LARGEST_FLEET + index;
  if (typeof model === "object") {
    const csv = readCsvModel(model.csv);
    return (index) => {
      const serialNumber = `SIM${seedOf(index).toString(16).toUpperCase().padStart(8, "0")}`;
      return csv.device({ serialNumber, seed: seedOf(index) });
    };
  }
  return (index) => {
    const kind = model === "mixed" ? (index % 2 === 0 ? "tr181" : "tr098") : model;
    const gateway = { seed: seedOf(index), ...(parameters === undefined ? {} : { parameters }) };
    return kind === "tr181" ? tr181Gateway(gateway) : tr098Gateway(gateway);
  };
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
