import { CwmpFault } from "@beckon/cwmp";
import type { CpeParts } from "../parts.ts";
import type { ExecutionUnits } from "./execution-units.ts";
import { type ModulePackage, readPackage } from "./module-package.ts";
import type { ModuleTables } from "./module-table.ts";

/** What is needed to change software modules. */
export interface Workshop {
  readonly tables: ModuleTables;
  readonly units: ExecutionUnits;
  /** Epoch milliseconds. */
  now(): number;
  /** Fetches and reads a package. @throws CwmpFault 9003, 9012, 9013, 9015 to 9018, or 9001 for any other reason */
  obtain(source: {
    readonly URL?: string;
    readonly Username?: string;
    readonly Password?: string;
  }): Promise<ModulePackage>;
}

/** What may be reported of a transfer in the result of an operation (DUS-3). */
const REPORTABLE: ReadonlySet<number> = new Set([9003, 9012, 9013, 9015, 9016, 9017, 9018]);

export function openWorkshop(parts: CpeParts, tables: ModuleTables, units: ExecutionUnits): Workshop {
  const { files, hashes } = parts.options;
  return {
    tables,
    units,
    now: parts.now,
    async obtain({ URL: url = "", Username: username = "", Password: password = "" }) {
      if (!files) throw new CwmpFault(9001, "this device fetches no files");
      if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#@]+([/?#]|$)/i.test(url)) throw new CwmpFault(9003, "the URL cannot be used");
      if (!/^https?:/i.test(url)) throw new CwmpFault(9013, `${url.replace(/:.*$/s, "")} is not supported`);
      try {
        const request = { url, username, password, fileType: "", fileSize: 0, targetFileName: "" };
        return readPackage(await files.download(request), url, hashes);
      } catch (error) {
        if (!CwmpFault.is(error) || REPORTABLE.has(error.code)) throw error;
        throw new CwmpFault(9001, error.text);
      }
    },
  };
}
