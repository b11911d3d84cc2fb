import { DEFAULT_INDEXED_PARAMETERS } from "@beckon/acs";
import { addresses, networks, parameterPaths } from "./list-type.ts";
import {
  databaseUrl,
  hostAddress,
  type OptionType,
  oneOf,
  path,
  port,
  size,
  text,
  toggle,
  urlPath,
  webUrl,
  whole,
} from "./option-type.ts";

/** One setting. Its file key, environment variable, flag, help line and reference entry all come from here. */
export interface Option<T> {
  readonly type: OptionType<T>;
  /** Undefined: there is no value unless somebody gives one. */
  readonly default: T | undefined;
  readonly unit?: string;
  /** One or two sentences for the person who decides about it. */
  readonly doc: string;
  /** Never shown, neither in logs nor by the API. */
  readonly secret?: boolean;
}

const option = <T>(
  type: OptionType<T>,
  rest: { default: NoInfer<T>; unit?: string; doc: string },
): Option<T> & { default: T } => ({
  type,
  ...rest,
});
const optional = <T>(
  type: OptionType<T>,
  rest: { unit?: string; doc: string; secret?: boolean },
): Option<T> & {
  default: undefined;
} => ({ type, default: undefined, ...rest });

/** Every setting of the server. All are read once, at the start. */
export const OPTIONS = {
  data: option(path, {
    default: "data",
    doc: "Directory of the database and the server's secrets; made if it is missing. Only one server can use it at a time.",
  }),
  "cwmp.host": option(hostAddress, {
    default: "127.0.0.1",
    doc: "Address the CPEs connect to. The default reaches only this machine; 0.0.0.0 or the address of a network card opens it to real routers.",
  }),
  "cwmp.port": option(port, { default: 7547, doc: "TCP port the CPEs connect to." }),
  "cwmp.path": option(urlPath, {
    default: "/",
    doc: "Path of the ACS URL. With another one than / the first request of a CPE must use it.",
  }),
  "cwmp.publicUrl": optional(webUrl, {
    doc: "The ACS URL as the CPEs see it, if a proxy or NAT is between; it is what the page tells people to type into a router.",
  }),
  "cwmp.tlsCertificate": optional(path, {
    doc: "PEM file with the certificate chain of the CWMP listener. With it, and the key, the listener speaks TLS only.",
  }),
  "cwmp.tlsKey": optional(path, { doc: "PEM file with the private key of the CWMP listener." }),
  "cwmp.tlsMinVersion": option(oneOf("1.0", "1.1", "1.2", "1.3"), {
    default: "1.2",
    doc: "Oldest version of TLS that the CWMP listener speaks. Below 1.2 only for devices that know nothing newer.",
  }),
  "cwmp.tlsCiphers": optional(text, {
    doc: "Ciphers of the CWMP listener as OpenSSL names them, separated by colons. Default: those of Node.js.",
  }),
  "cwmp.tlsClientCa": optional(path, {
    doc: "PEM file with the authorities that sign the certificates of devices. With it a device may prove who it is by a client certificate whose common name is its id.",
  }),
  "cwmp.lightweightNotifications": option(toggle, {
    default: false,
    doc: "Listen for lightweight notifications of CPEs (Annex M) at the UDP port with the number of the CWMP listener.",
  }),
  "cwmp.bodyLimit": option(size, {
    default: 16 * 1024 ** 2,
    unit: "bytes",
    doc: "The largest request body, after decompression. A larger one is answered with 413.",
  }),
  "cwmp.sessionTimeout": option(whole(5, 3600), {
    default: 30,
    unit: "seconds",
    doc: "A session whose CPE is silent for this long has failed.",
  }),
  "cwmp.maxSessions": option(whole(1, 100_000), {
    default: 1000,
    doc: "Sessions at the same time, at most. How many are let in below that follows from how long answers take; others get 503 and Retry-After.",
  }),
  "cwmp.targetLatency": option(whole(20, 10_000), {
    default: 200,
    unit: "milliseconds",
    doc: "An answer that takes longer is late. If more than one in ten is, fewer sessions are let in.",
  }),
  "cwmp.holdRequests": option(toggle, {
    default: false,
    doc: "In every session the ACS does what it wants first, and the device's own requests wait (HoldRequests). For single devices the tag `quirk:hold-requests` does the same.",
  }),
  "cwmp.redirects": option(addresses, {
    default: [],
    doc: "Sends devices to another ACS: `tag=URL` for all devices with that tag. They are redirected at each Inform and keep their ACS URL.",
  }),
  "cwmp.kickedUrl": optional(webUrl, {
    doc: "Where a user's browser goes who opened the device's kick URL. Without it, where the device suggests.",
  }),
  "cwmp.requestedDownloads": option(addresses, {
    default: [],
    doc: "What devices get that ask for a file by RequestDownload: `file type=URL` each, for example `2 Web Content=http://files.example/web.bin`. Others get nothing.",
  }),
  "cwmp.trustedProxies": option(networks, {
    default: [],
    doc: "Proxies before the CWMP listener whose X-Forwarded-For and X-Forwarded-Proto are believed. Without them every device behind a proxy has the proxy's address.",
  }),
  "cwmp.maxConnections": option(whole(1, 1_000_000), {
    default: 10_000,
    doc: "Open TCP connections at the same time. Beyond that new ones are closed at once.",
  }),
  "cwmp.headerTimeout": option(whole(1, 300), {
    default: 10,
    unit: "seconds",
    doc: "A connection that has not sent a complete request header by then is closed.",
  }),
  "cwmp.requestTimeout": option(whole(1, 3600), {
    default: 60,
    unit: "seconds",
    doc: "A request that has not arrived completely by then is closed.",
  }),
  "cwmp.lenient": option(toggle, {
    default: true,
    doc: "Accept the small HTTP errors of real CPEs: bare line feeds, no Host header, spaces before a colon. Turn it off behind a proxy.",
  }),
  "enrolment.mode": option(oneOf("auto", "open", "shared", "closed"), {
    default: "auto",
    doc: "Who may register: `open` everybody, `shared` who has the enrolment credential, `closed` nobody new. `auto` is `open` while the CWMP listener reaches only this machine, and `shared` otherwise.",
  }),
  "enrolment.username": optional(text, {
    doc: "User name of the enrolment credential; made at the first start if not given.",
  }),
  "enrolment.password": optional(text, {
    secret: true,
    doc: "Password of the enrolment credential; made at the first start if not given.",
  }),
  "connectionRequest.credentials": option(toggle, {
    default: true,
    doc: "Give each device random credentials for connection requests of its own, at first contact, after a factory reset and when it refuses those that are known.",
  }),
  "connectionRequest.allowedNetworks": optional(text, {
    doc: "Networks that connection requests may go to besides the address a device's last session came from, separated by commas: 10.0.0.0/8, 2001:db8::/32.",
  }),
  "connectionRequest.basicModels": optional(text, {
    doc: "Product classes of devices that may be sent the password of connection requests readable, separated by commas, because they know nothing better than Basic.",
  }),
  "files.port": optional(port, {
    doc: "TCP port of the file server, at the address cwmp.host: devices fetch what is in <data>/files and send into <data>/files/in, at the URL that the server logs when it starts. Without a port there is no file server.",
  }),
  "files.uploadLimit": option(size, {
    default: 64 * 1024 ** 2,
    unit: "bytes",
    doc: "The largest file that a device may send. A larger one is answered with 413.",
  }),
  "stun.enabled": option(toggle, {
    default: true,
    doc: "Be a STUN server, which devices behind NAT need to be woken over UDP.",
  }),
  "stun.host": optional(hostAddress, {
    doc: "Address of the STUN server, and of what UDP connection requests are sent from, if it is not that of cwmp.host.",
  }),
  "stun.port": option(port, { default: 3478, doc: "UDP port of the STUN server." }),
  "stun.credentials": option(oneOf("optional", "required"), {
    default: "optional",
    doc: "With `required` a device must prove to the STUN server who it is, and the server knows its address behind NAT at once; with `optional` it learns it from the device's Informs.",
  }),
  "xmpp.accounts": optional(text, {
    secret: true,
    doc: "Accounts of this server at XMPP servers, separated by blanks: xmpp://user:password@domain. With ?host=…, a port, or ?tls=direct where the domain alone does not lead there.",
  }),
  "xmpp.ca": optional(path, {
    doc: "PEM file with certificates of authorities that are trusted for XMPP servers instead of the system's.",
  }),
  "web.host": option(hostAddress, {
    default: "127.0.0.1",
    doc: "Address of the page and the API. The default reaches only this machine.",
  }),
  "web.port": option(port, { default: 3000, doc: "TCP port of the page and the API." }),
  "web.publicUrl": optional(webUrl, {
    doc: "The URL people type to reach the page. Its host name is accepted besides localhost and IP addresses.",
  }),
  "web.tlsCertificate": optional(path, { doc: "PEM file with the certificate chain of the page and the API." }),
  "web.tlsKey": optional(path, { doc: "PEM file with the private key of the page and the API." }),
  "log.level": option(oneOf("debug", "info", "warn", "error", "silent"), {
    default: "info",
    doc: "The least important lines that are written.",
  }),
  "log.format": option(oneOf("auto", "pretty", "json"), {
    default: "auto",
    doc: "`pretty` for people, `json` for programs; `auto` is `pretty` on a terminal.",
  }),
  "store.url": optional(databaseUrl, {
    secret: true,
    doc: "The PostgreSQL database that holds what the server knows, used by one server at a time. Without it that is an SQLite database in the data directory.",
  }),
  "store.indexedParameters": option(parameterPaths, {
    default: DEFAULT_INDEXED_PARAMETERS,
    doc: "Parameters by whose values devices are found in the list and by the API; they are indexed whenever a device tells them. Replaces the default; secrets cannot be indexed.",
  }),
  "retention.sessions": option(whole(1, 36500), {
    default: 30,
    unit: "days",
    doc: "Recorded sessions older than this are removed.",
  }),
  "retention.keep": option(whole(0, 10_000), {
    default: 20,
    doc: "The newest sessions of each device that stay however old they are.",
  }),
  "retention.tasks": option(whole(1, 36500), {
    default: 365,
    unit: "days",
    doc: "Tasks that ended longer ago than this are removed. A task that has not ended stays.",
  }),
  "retention.keepTasks": option(whole(0, 10_000), {
    default: 20,
    doc: "The newest tasks of each device that stay however old they are.",
  }),
} as const;

export type OptionName = keyof typeof OPTIONS;
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

type ValueOf<O> = O extends { type: OptionType<infer T>; default: infer D }
  ? D extends undefined
    ? T | undefined
    : T
  : never;

/** A value for every option. */
export type Configuration = { readonly [N in OptionName]: ValueOf<(typeof OPTIONS)[N]> };

/** `cwmp.bodyLimit` → `CWMP_BODY_LIMIT`, with the given character between the words. */
function spelled(name: OptionName, separator: string): string {
  return name.replace(/\./g, separator).replace(/[A-Z]/g, (letter) => separator + letter);
}

/** `cwmp.bodyLimit` → `BECKON_CWMP_BODY_LIMIT` */
export const environmentNameOf = (name: OptionName): string => `BECKON_${spelled(name, "_").toUpperCase()}`;

/** `cwmp.bodyLimit` → `--cwmp-body-limit` */
export const flagNameOf = (name: OptionName): string => `--${spelled(name, "-").toLowerCase()}`;
