import type { XmppAccount, XmppRetry } from "@beckon/connection-request";
import { type Duration, milliseconds, seconds } from "@beckon/cwmp/ports";
import type { DeviceModel } from "../model/device-model.ts";
import type { XmppPlace } from "../ports/xmpp-connect.ts";

/** What a row of XMPP.Connection says about one connection (XMP-1). */
export interface XmppConnection {
  /** Of the row, with a dot at its end. */
  readonly path: string;
  readonly account: XmppAccount;
  readonly place: XmppPlace;
  readonly retry: XmppRetry;
  readonly keepAlive: Duration;
}

const KEEP_ALIVE = seconds(60);

/** Reads a row; undefined if it is not there, not enabled or without a name to log in with. */
export function xmppConnectionOf(model: DeviceModel, row: string): XmppConnection | undefined {
  const path = row.endsWith(".") ? row : `${row}.`;
  const text = (name: string): string => model.get(path + name)?.text ?? "";
  const number = (name: string, absent: number): number => (text(name) === "" ? absent : Number(text(name)));
  if (text("Enable") !== "1" || text("Username") === "" || text("Domain") === "") return undefined;
  const keepAlive = number("KeepAliveInterval", -1);
  return {
    path,
    account: {
      username: text("Username"),
      domain: text("Domain"),
      password: text("Password"),
      resource: text("Resource"),
      tls: text("UseTLS") === "1" ? "required" : "never",
    },
    place: {
      domain: text("Domain"),
      servers: text("ServerConnectAlgorithm") === "ServerTable" ? serversOf(model, path) : [],
    },
    retry: {
      first: seconds(number("ServerRetryInitialInterval", 60)),
      factor: number("ServerRetryIntervalMultiplier", 2000) / 1000,
      longest: seconds(number("ServerRetryMaxInterval", 30_720)),
      most: number("ServerConnectAttempts", 16),
    },
    // -1: as the device thinks best; 0: never.
    keepAlive: keepAlive < 0 ? KEEP_ALIVE : milliseconds(keepAlive * 1000),
  };
}

/** The enabled servers of the table, the lowest priority first. */
function serversOf(model: DeviceModel, path: string): XmppPlace["servers"] {
  const text = (row: number, name: string): string => model.get(`${path}Server.${row}.${name}`)?.text ?? "";
  return model
    .rows(`${path}Server.`)
    .filter((row) => text(row, "Enable") === "1" && text(row, "ServerAddress") !== "")
    .toSorted((left, right) => Number(text(left, "Priority")) - Number(text(right, "Priority")))
    .map((row) => ({ host: text(row, "ServerAddress"), port: Number(text(row, "Port") || "5222") }));
}
