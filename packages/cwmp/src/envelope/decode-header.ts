import type { OddityList } from "../oddity.ts";
import { parseBoolean } from "../value.ts";
import { child, type XmlElement } from "../xml/element.ts";
import type { Header } from "./envelope.ts";

/** Reads the header elements of CWMP (HDR-1 to HDR-10); others are ignored, whatever their mustUnderstand says (HDR-9). */
export function readHeader(element: XmlElement | undefined, oddities: OddityList): Header {
  if (!element) return {};
  const text = (name: string) => child(element, name)?.text.trim();
  const malformed = (name: string, found: string) => oddities.add("element-malformed", `${name}: "${found}"`);
  // The ID is opaque: it goes back as it came, blanks included (HDR-1).
  const id = child(element, "ID")?.text;
  const hold = text("HoldRequests");
  if (hold !== undefined && parseBoolean(hold) === undefined) malformed("HoldRequests", hold);
  const timeout = text("SessionTimeout");
  const seconds = timeout !== undefined && /^\d{1,10}$/.test(timeout) ? Number(timeout) : undefined;
  if (timeout !== undefined && seconds === undefined) malformed("SessionTimeout", timeout);
  const versions = text("SupportedCWMPVersions");
  const use = text("UseCWMPVersion");
  return {
    ...(id !== undefined && { id }),
    ...(hold !== undefined && { holdRequests: parseBoolean(hold) ?? false }),
    ...(seconds !== undefined && { sessionTimeout: seconds }),
    ...(versions && { supportedCwmpVersions: listOf(versions) }),
    ...(use && { useCwmpVersion: use }),
  };
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
