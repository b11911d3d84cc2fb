import type { DeviceAnswer } from "../../api/answers.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";

/** The root object may be left out: `WiFi.SSID.1.SSID` is `Device.WiFi.SSID.1.SSID` on a TR-181 device. */
export function fullPath(device: DeviceAnswer, path: string): string {
  if (path === "" || path === device.root || /^(Device|InternetGatewayDevice)\./.test(path)) return path;
  return device.root !== "" && !path.startsWith(device.root) ? device.root + path : path;
}

/** A partial path; the dot at its end may be left out. */
export function objectPath(device: DeviceAnswer, path: string): string {
  return fullPath(device, path.endsWith(".") ? path : `${path}.`);
}

/** `path=value`; the value may hold more equals signs and may be empty. */
export function assignment(text: string): { readonly path: string; readonly value: string } {
  const equals = text.indexOf("=");
  if (equals > 0) return { path: text.slice(0, equals), value: text.slice(equals + 1) };
  throw new CliError(
    EXIT.usage,
    `"${text}" does not say what to set. Write <path>=<value>, for example WiFi.SSID.1.SSID=Home.`,
  );
}
