import { string } from "./primitives.ts";
import type { WireType } from "./wire-type.ts";

const OUTER_SPACE_OR_LINE_BREAK = /^\s|[\r\n]|\s$/;

/**
 * Text in which line breaks and outer blanks mean nothing, for example an event code or a part of the device's identity:
 * they come from devices that indent their messages (QRK-12, QRK-18).
 *
 * @param joint what takes the place of a line break inside
 */
export function label(maximum: number, joint = " "): WireType<string> {
  const text = string(maximum);
  return {
    ...text,
    shape: { ...text.shape, label: true },
    read(element, context) {
      const raw = text.read(element, context);
      if (!OUTER_SPACE_OR_LINE_BREAK.test(raw)) return raw;
      context.oddities.add("white-space", element.local);
      return lines(raw).join(joint);
    },
  };
}

/** The name of a parameter or object: at most 256 characters (NAM-1), no white space in it. */
export function path(): WireType<string> {
  return label(256, "");
}

function lines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
