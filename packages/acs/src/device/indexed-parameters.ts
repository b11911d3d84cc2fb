import type { NamedValue } from "@beckon/datamodel";

/** Values are indexed up to this length; longer ones are not what anybody filters a fleet by. */
const LONGEST_VALUE = 256;
/** Rows of tables come and go; a device does not fill the index with them. */
const MOST_VALUES = 64;

/** What is indexed if nobody says otherwise: what a support agent is told on the phone. */
export const DEFAULT_INDEXED_PARAMETERS: readonly string[] = [
  "Device.DeviceInfo.SoftwareVersion",
  "Device.IP.Interface.*.IPv4Address.*.IPAddress",
  "Device.Ethernet.Interface.*.MACAddress",
  "Device.PPP.Interface.*.Username",
  "Device.WiFi.SSID.*.SSID",
  "InternetGatewayDevice.DeviceInfo.SoftwareVersion",
  "InternetGatewayDevice.LANDevice.*.WLANConfiguration.*.SSID",
  "InternetGatewayDevice.WANDevice.*.WANConnectionDevice.*.WANIPConnection.*.ExternalIPAddress",
  "InternetGatewayDevice.WANDevice.*.WANConnectionDevice.*.WANIPConnection.*.MACAddress",
  "InternetGatewayDevice.WANDevice.*.WANConnectionDevice.*.WANPPPConnection.*.ExternalIPAddress",
  "InternetGatewayDevice.WANDevice.*.WANConnectionDevice.*.WANPPPConnection.*.Username",
];

/** The values of a device that fleet queries find it by, by full path. */
export type IndexedValues = Readonly<Record<string, string>>;

/** The parameters by whose values fleet queries find devices; `*` in a path stands for any instance number. */
export class IndexedParameters {
  readonly #paths: ReadonlySet<string>;
  /** Most parameters are not indexed: their last name alone tells. */
  readonly #lastNames: ReadonlySet<string>;

  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths.map((path) => splitIndexedPath(path).generic));
    this.#lastNames = new Set(paths.map(lastName));
  }

  /** @param path a full path, with instance numbers or with `*` in their place */
  has(path: string): boolean {
    return this.#lastNames.has(lastName(path)) && this.#paths.has(splitIndexedPath(path).generic);
  }

  /** What is indexed of a device after it gave these values; `known` itself if they change nothing. */
  after(known: IndexedValues | undefined, values: readonly NamedValue[]): IndexedValues | undefined {
    let changed: Record<string, string> | undefined;
    for (const { Name, Value } of values) {
      if (!this.has(Name)) continue;
      const text = Value.text.toWellFormed();
      const isIndexed = text.length <= LONGEST_VALUE && !text.includes("\0");
      const before = (changed ?? known)?.[Name];
      if (before === (isIndexed ? text : undefined)) continue;
      changed ??= { ...known };
      if (!isIndexed) delete changed[Name];
      else if (before !== undefined || Object.keys(changed).length < MOST_VALUES) changed[Name] = text;
    }
    return changed ?? known;
  }

  /** What is indexed of a device after these parameters went. */
  without(known: IndexedValues | undefined, removed: readonly string[]): IndexedValues | undefined {
    if (known === undefined || !removed.some((path) => Object.hasOwn(known, path))) return known;
    const gone = new Set(removed);
    return Object.fromEntries(Object.entries(known).filter(([path]) => !gone.has(path)));
  }
}

/**
 * A path with `*` for each instance number, and the numbers: `Device.WiFi.SSID.*.SSID` and `2`, or `1.3` if there are
 * two. There are none if the path has `*` already.
 */
export function splitIndexedPath(path: string): { readonly generic: string; readonly instances: string } {
  const instances: string[] = [];
  const generic = path.replace(/\.(\d+)(?=\.|$)/g, (_, number: string) => {
    instances.push(number);
    return ".*";
  });
  return { generic, instances: instances.join(".") };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
