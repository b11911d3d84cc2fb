import { isIP } from "node:net";
import { networkInterfaces } from "node:os";
import type { Configuration } from "../configuration/options.ts";

/** The ACS URL to type into a router. */
export function acsUrl(configuration: Configuration, port: number): string {
  const { "cwmp.publicUrl": publicUrl, "cwmp.host": host, "cwmp.path": path, "cwmp.tlsKey": key } = configuration;
  return publicUrl ?? `${key === undefined ? "http" : "https"}://${authority(reachable(host))}:${port}${path}`;
}

/** The URL of the page and the API. */
export function webUrl(configuration: Configuration, port: number): string {
  const { "web.publicUrl": publicUrl, "web.host": host, "web.tlsKey": key } = configuration;
  // People on this machine; `localhost` is the name that browsers trust most.
  const name = host === "127.0.0.1" || isWildcard(host) ? "localhost" : host;
  return publicUrl ?? `${key === undefined ? "http" : "https"}://${authority(name)}:${port}`;
}

/** Where devices fetch and send files: the name of the file follows. */
export function fileUrl(configuration: Configuration, port: number, token: string): string {
  return `http://${authority(reachable(configuration["cwmp.host"]))}:${port}/${token}/`;
}

function isWildcard(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

/** An address that others can use for a listener on all of them: the first one of a network card. */
function reachable(host: string): string {
  if (!isWildcard(host)) return host;
  const cards = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return cards.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1";
}

function authority(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
