import { CwmpFault, decodeBody, OddityList } from "@beckon/cwmp";
import type { Hashes } from "@beckon/cwmp/ports";

/** What a file with a software module says of it. */
export interface ModulePackage {
  readonly uuid: string;
  readonly name: string;
  readonly version: string;
  readonly vendor: string;
  readonly description: string;
  /** Names of its execution units. */
  readonly units: readonly string[];
  /** The type of environment that it runs in; empty: any. */
  readonly environment: string;
  /** kB that it takes when it is installed. */
  readonly size: number;
  /** UUIDs of other modules without which it does not run. */
  readonly needs: readonly string[];
  /** Its units start by themselves. */
  readonly autoStart: boolean;
}

/**
 * Reads the package of the simulated execution environments: text with one `name: value` per line, such as
 * `version: 1.2`. What it does not say follows from the URL that it came from.
 *
 * @throws CwmpFault 9018 if there is nothing in it
 */
export function readPackage(body: Uint8Array, url: string, hashes: Hashes): ModulePackage {
  if (body.length === 0) throw new CwmpFault(9018, "the package is empty");
  const said = new Map<string, string>();
  for (const line of decodeBody(body.subarray(0, MANIFEST), undefined, new OddityList()).split(/\r?\n/)) {
    const [, key, value] = /^([a-z]+):\s*(.*?)\s*$/i.exec(line) ?? [];
    if (key !== undefined && value !== undefined) said.set(key.toLowerCase(), value);
  }
  const [, fileName = "module", fileVersion = "1.0"] =
    /([^/?#]+?)(?:[-_]v?(\d+(?:\.\d+)*))?(?:\.[a-z]+)*(?:[?#].*)?$/i.exec(url) ?? [];
  const name = said.get("name") ?? fileName;
  const vendor = said.get("vendor") ?? "Beckon";
  const list = (key: string) => (said.get(key) ?? "").split(/[\s,]+/).filter((item) => item !== "");
  const units = list("units");
  return {
    uuid: (said.get("uuid") ?? nameUuid(hashes, `${vendor}/${name}`)).toLowerCase(),
    name: name.slice(0, 64),
    version: (said.get("version") ?? fileVersion).slice(0, 32),
    vendor: vendor.slice(0, 128),
    description: (said.get("description") ?? "").slice(0, 256),
    units: units.length > 0 ? units.map((unit) => unit.slice(0, 32)) : [name.slice(0, 32)],
    environment: said.get("environment") ?? "",
    size: Number(said.get("size")) || Math.ceil(body.length / 1024),
    needs: list("needs").map((uuid) => uuid.toLowerCase()),
    autoStart: said.get("autostart") !== "no",
  };
}

/** Bytes at the beginning of a package that may hold its manifest. */
const MANIFEST = 4096;

/** The UUID that belongs to a name (RFC 9562, version 3), so that a module has the same on every device. */
function nameUuid(hashes: Hashes, name: string): string {
  const digits = hashes.md5(`beckon.example/${name}`);
  const variant = ((Number.parseInt(digits[16] ?? "0", 16) & 3) | 8).toString(16);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `3${digits.slice(13, 16)}`, variant + digits.slice(17, 20)];
  return [...parts, digits.slice(20, 32)].join("-");
}
