import { once } from "node:events";
import type { Server } from "node:net";
import { ConfigurationError } from "../configuration/configuration-error.ts";
import type { OptionName } from "../configuration/options.ts";
import { openDoors } from "./open-doors.ts";

/** Listens, and returns the port. @throws ConfigurationError in one sentence that names the setting */
export async function listen(
  server: Server,
  host: string,
  port: number,
  group: "cwmp" | "web" | "files",
): Promise<number> {
  const setting: OptionName = `${group}.port`;
  try {
    if (group === "cwmp") await openDoors(server, host, port);
    else {
      server.listen({ host, port });
      await once(server, "listening");
    }
  } catch (cause) {
    throw new ConfigurationError(whyNot(cause, host, port, group, setting), { cause });
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

function whyNot(cause: unknown, host: string, port: number, group: string, setting: string): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is already in use; stop the other program or set "${setting}" to another port.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user; set "${setting}" to one above 1023.`;
  if (code === "EADDRNOTAVAIL")
    return `This machine has no address ${host}; set "${hostGroup(group)}.host" to one it has, or to 0.0.0.0 for all.`;
  if (code === "ENOTFOUND")
    return `The host name ${host} cannot be resolved; set "${hostGroup(group)}.host" to an IP address.`;
  return `The server cannot listen on ${host}, port ${port} (${code}).`;
}

/** Files are for the devices that the CWMP listener is for. */
function hostGroup(group: string): string {
  return group === "files" ? "cwmp" : group;
}
