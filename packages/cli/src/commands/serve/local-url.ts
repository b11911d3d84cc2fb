import type { Configuration, RunningServer } from "@beckon/server";

/** Where programs on this machine reach the CWMP listener, whatever address the routers use. */
export function localAcsUrl({ cwmpPort }: RunningServer, configuration: Configuration): string {
  return localUrl(configuration, "cwmp", cwmpPort) + configuration["cwmp.path"];
}

/** Where programs on this machine reach the API, whatever name the people use. */
export function localWebUrl({ webPort }: RunningServer, configuration: Configuration): string {
  return localUrl(configuration, "web", webPort);
}

function localUrl(configuration: Configuration, listener: "cwmp" | "web", port: number): string {
  const host = configuration[`${listener}.host`];
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host.includes(":") ? `[${host}]` : host;
  const scheme = configuration[`${listener}.tlsKey`] === undefined ? "http" : "https";
  return `${scheme}://${name}:${port}`;
}
