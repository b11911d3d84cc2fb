import { CwmpFault } from "@beckon/cwmp";
import { checkUuid, describe } from "./install.ts";
import type { ModuleOperation } from "./module-change.ts";
import type { ModuleRow } from "./module-table.ts";
import type { Workshop } from "./workshop.ts";

type Update = ModuleOperation & { readonly type: "UpdateOpStruct" };

/**
 * The modules that an update means (SWM-3): those of the UUID, of the UUID and version, that came from the URL, or all.
 *
 * @throws CwmpFault 9022, 9028, 9031
 */
export function updated({ tables }: Workshop, { UUID = "", Version = "", URL = "" }: Update): readonly ModuleRow[] {
  if (UUID !== "") checkUuid(UUID);
  const isMeant = (row: ModuleRow) =>
    UUID === ""
      ? URL === "" || row.text("URL") === URL
      : row.text("UUID") === UUID.toLowerCase() && (Version === "" || row.text("Version") === Version);
  const meant = tables.deployed.filter(isMeant);
  if (meant.length === 0) throw new CwmpFault(9028, "no such module is installed");
  const places = meant.map((row) => `${row.text("UUID")} ${row.text("ExecutionEnvRef")}`);
  if (UUID !== "" && URL !== "" && new Set(places).size < places.length) {
    // One new version cannot replace two old ones that run side by side.
    throw new CwmpFault(9031, "several versions are installed; which one is meant?");
  }
  return meant;
}

/** Brings one module to the version of the package at the URL, or at its own. @throws CwmpFault; then it stays as it was */
export async function update(shop: Workshop, operation: Update, deployed: ModuleRow): Promise<void> {
  if (deployed.text("Status") !== "Installed") throw new CwmpFault(9029, `the module is ${deployed.text("Status")}`);
  const URL = operation.URL || deployed.text("URL");
  deployed.set({ Status: "Updating" });
  try {
    const module = { ...(await shop.obtain({ ...operation, URL })), uuid: deployed.text("UUID") };
    const before = deployed.text("Version");
    const hasIt = shop.tables.deployed.some(
      (row) =>
        row.text("UUID") === module.uuid &&
        row.text("Version") === module.version &&
        row.text("ExecutionEnvRef") === deployed.text("ExecutionEnvRef"),
    );
    if (hasIt) throw new CwmpFault(9032, `version ${module.version} is installed already`);
    if (compareVersions(module.version, before) < 0) {
      throw new CwmpFault(9030, `version ${module.version} is older than ${before}`);
    }
    describe(shop, deployed, module);
    deployed.set({ URL });
    for (const unit of shop.tables.unitsOf(deployed)) {
      const wasActive = unit.text("Status") === "Active";
      unit.set({ Version: module.version, Status: "Idle" });
      if (wasActive) shop.units.start(unit);
    }
  } catch (error) {
    deployed.set({ Status: "Installed" });
    throw error;
  }
}

/** Versions as people count them: `1.10` comes after `1.9`. Negative if the left one is older. */
function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split(/[.\-_]/));
  for (let part = 0; part < Math.max(a?.length ?? 0, b?.length ?? 0); part++) {
    const [mine = "0", other = "0"] = [a?.[part], b?.[part]];
    const order = Number(mine) - Number(other) || 0;
    if (order !== 0) return order;
    if (mine !== other && Number.isNaN(Number(mine) - Number(other))) return mine < other ? -1 : 1;
  }
  return 0;
}
