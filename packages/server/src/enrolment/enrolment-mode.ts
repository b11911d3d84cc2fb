import { isIP } from "node:net";
import type { Configuration } from "../configuration/options.ts";

export type EnrolmentMode = "open" | "shared" | "closed";

/** `auto` is `open` only while nothing but this machine can reach the CWMP listener. */
export function enrolmentMode(configuration: Configuration): EnrolmentMode {
  const mode = configuration["enrolment.mode"];
  if (mode !== "auto") return mode;
  return isLoopback(configuration["cwmp.host"]) ? "open" : "shared";
}

export function isLoopback(host: string): boolean {
  if (host === "localhost") return true;
  return isIP(host) === 4 ? host.startsWith("127.") : URL.parse(`http://[${host}]`)?.hostname === "[::1]";
}
