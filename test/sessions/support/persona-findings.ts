import type { AcsSettings, Operation, QuirkName } from "@beckon/acs";

/** What is wanted of every device, one after the other; `end` is what the task then says of an ideal one. */
export const WISHES = {
  text: { state: "done", message: /^applied/ },
  boolean: { state: "done", message: /^applied/ },
  date: { state: "done", message: /^applied/ },
  readOnly: { state: "failed", message: /^The device refused: 9003 .*SoftwareVersion: 9008/ },
  interval: { state: "done", message: /^applied/ },
  credentials: { state: "done", message: /^applied/ },
  row: { state: "done", message: /PortMapping\.\d+\. applied/ },
  options: { state: "failed", message: /^The device refused: 9000 GetOptions is not supported/ },
  download: { state: "done", message: /./ },
  reboot: { state: "done", message: /the device has rebooted/ },
} as const satisfies Record<string, Ending>;
export type Wish = keyof typeof WISHES;

interface Ending {
  readonly state: "done" | "failed" | "unknown";
  /** The sentence that a person reads. */
  readonly message: RegExp;
}

/** What is different with a persona, in the words of the ACS. */
export interface Findings {
  readonly settings?: Partial<AcsSettings>;
  /** It cannot be managed: this is how its sessions end. */
  readonly lost?: RegExp;
  readonly ends?: { readonly [N in Wish]?: Ending };
  /** What the ACS has learnt to do otherwise, and on which evidence. */
  readonly quirk?: readonly [QuirkName, RegExp];
  /** A deviation that is shown on the device's page. */
  readonly oddity?: string;
}

export function operationFor(wish: Wish, root: string): Operation {
  const set = (below: string, value: string): Operation => ({ name: "set", values: [{ path: root + below, value }] });
  switch (wish) {
    case "text":
      return set("DeviceInfo.ProvisioningCode", "Home & Gärten");
    case "boolean":
      return set("WiFi.SSID.1.Enable", "false");
    case "date":
      return set("ManagementServer.PeriodicInformTime", "2026-01-01T00:00:00.500Z");
    case "readOnly":
      return set("DeviceInfo.SoftwareVersion", "9");
    case "interval":
      return set("ManagementServer.PeriodicInformInterval", "45");
    case "credentials":
      return set("ManagementServer.ConnectionRequestUsername", "acs");
    case "row":
      return { name: "addObject", path: `${root}NAT.PortMapping.`, values: [{ path: "Description", value: "new" }] };
    case "options":
      return { name: "getOptions" };
    case "download":
      return { name: "download", fileType: "3 Vendor Configuration File", url: "http://files.example/a.cfg" };
    case "reboot":
      return { name: "reboot" };
  }
}

const OWN_CREDENTIALS = / – some devices have a fixed user name and password for connection requests/;
const failed = (message: RegExp): Ending => ({ state: "failed", message });

/** What is odd about them shows on real sockets, to a server that asks for proof, or at their door: see test/e2e. */
export const ON_SOCKETS_ONLY: ReadonlySet<string> = new Set([
  "chunks",
  "http-1.0",
  "loud-headers",
  "overlong-length",
  "odd-host",
  "probes",
  "proves-late",
  "basic-unasked",
  "digest-without-qop",
  "counts-to-one",
  "absolute-uri",
  "empty-uri",
  "drops-opaque",
  "open-door",
  "basic-door",
]);

/** By persona. One that is not here is treated, and treats us, like the ideal device. */
export const FINDINGS: Readonly<Record<string, Findings>> = {
  "no-namespace": { oddity: "cwmp-namespace" },
  "duplicate-attributes": { oddity: "duplicate-attribute" },
  "latin-1": { oddity: "charset" },
  "latin-1-as-utf-8": { oddity: "charset" },
  "utf-16": { oddity: "charset" },
  "untyped-values": { oddity: "value-type-missing" },
  "invented-types": { oddity: "value-type-unknown" },
  "wrong-types": {
    quirk: [
      "types-of-the-model",
      /ProvisioningCode is of the type int, refused it with 9003, and took the type string/,
    ],
  },
  "miscounts-arrays": { oddity: "array-count" },
  "uncounted-arrays": { oddity: "array-count" },
  "no-empty-values": { oddity: "value-missing" },
  "leaves-elements-out": { oddity: "element-missing" },
  "terse-faults": {
    ends: { readOnly: failed(/^The device refused: 9003 Invalid arguments$/), options: failed(/refused: 9000/) },
  },
  "faults-in-the-faultstring": { oddity: "fault-shape" },
  "faults-without-detail": {
    ends: {
      readOnly: failed(/^given up after 3 attempts: the device answered with the SOAP fault "CWMP fault 9003"$/),
      options: failed(/^given up after 3 attempts: the device answered with the SOAP fault "CWMP fault 9000"$/),
    },
  },
  "bare-ampersands": { oddity: "bare-ampersand" },
  "space-around-values": { oddity: "white-space" },
  "forgets-parameter-keys": {
    quirk: ["parameter-key-not-kept", /it took the ParameterKey \w+ and still reports ""/],
  },
  "whole-names-only": {
    quirk: ["whole-names-only", /it fell silent over the values of Device\.[\w.]+, which are few/],
  },
  "booleans-in-words": { quirk: ["booleans-as-words", /it refused .*Enable = 0 with 9003, and took false/] },
  "no-fractions-of-seconds": { quirk: ["times-without-fraction", /with 9003, and took 2026-01-01T00:00:00Z/] },
  "blames-nothing": { ends: { readOnly: failed(/^The device refused: 9002 Internal error/) } },
  nods: {
    ends: {
      readOnly: failed(/accepted it, but Device.DeviceInfo.SoftwareVersion reads back as "3.2.1"/),
      row: { state: "done", message: /PortMapping\.\d+\. is there/ },
    },
  },
  "restarts-before-it-answers": {
    ends: { row: failed(/^given up after 3 attempts: the device began a new session after SetParameterValues/) },
  },
  "tidies-values": { ends: { text: failed(/accepted it, but .*ProvisioningCode reads back as "home & gärten"$/) } },
  "wants-the-password-again": { ends: { credentials: failed(OWN_CREDENTIALS) } },
  "informs-each-minute-at-most": {
    ends: { interval: failed(/9007 – some devices take no PeriodicInformInterval below 30 or 60 seconds/) },
  },
  "fixed-credentials": { ends: { credentials: failed(OWN_CREDENTIALS) } },
  "rows-of-number-zero": { ends: { row: failed(/instance number 0, which is no row/) } },
  "never-goes-on": { lost: /^the device began a new session after InformResponse$/ },
  "asks-while-held-back": { settings: { holdRequests: true } },
  "needs-upper-case-prefixes": {
    quirk: ["upper-case-soap-prefix", /it did not go on after 3 InformResponses with the usual prefix/],
  },
  "nothing-for-unknown-methods": {
    ends: { options: failed(/9000 the device answered GetOptions with an empty message/) },
  },
  "silent-over-unknown-methods": {
    ends: { options: failed(/^given up after 3 attempts: the device began a new session after GetOptions$/) },
  },
};
