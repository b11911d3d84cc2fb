import { isInstanceSegment, splitPath } from "./segments.ts";

/** The path as a model writes it: `Device.WiFi.SSID.1.Enable` and `…SSID.[guest].Enable` give `…SSID.{i}.Enable`. */
export function templateOf(path: string): string {
  if (path.includes("[")) {
    const segments = splitPath(path).map((segment) => (isInstanceSegment(segment) ? "{i}" : segment));
    return segments.join(".") + (path.endsWith(".") ? "." : "");
  }
  return path.replace(ROW, "{i}");
}

const ROW = /(?<=\.)(?:\d+|\*)(?=\.|$)/g;
