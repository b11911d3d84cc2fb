import { CwmpFault } from "@beckon/cwmp";
import { checkUuid, take } from "./install.ts";
import type { ModuleOperation } from "./module-change.ts";
import type { ModuleRow } from "./module-table.ts";
import type { Workshop } from "./workshop.ts";

type Uninstall = ModuleOperation & { readonly type: "UninstallOpStruct" };

/** The modules that an uninstall means (SWM-4): all versions if none is named. @throws CwmpFault 9022, 9023, 9028 */
export function uninstalled(shop: Workshop, operation: Uninstall): readonly ModuleRow[] {
  const { UUID, Version = "", ExecutionEnvRef = "" } = operation;
  checkUuid(UUID);
  const environment = ExecutionEnvRef === "" ? undefined : shop.tables.environment(ExecutionEnvRef);
  if (ExecutionEnvRef !== "" && !environment) {
    throw new CwmpFault(9023, `there is no execution environment ${ExecutionEnvRef}`);
  }
  const meant = shop.tables.deployed.filter(
    (row) =>
      row.text("UUID") === UUID.toLowerCase() &&
      (Version === "" || row.text("Version") === Version) &&
      (!environment || row.text("ExecutionEnvRef") === environment.path),
  );
  if (meant.length === 0) throw new CwmpFault(9028, "no such module is installed");
  return meant;
}

/** Takes one module away with its units. @throws CwmpFault 9029 */
export function uninstall({ tables }: Workshop, deployed: ModuleRow): void {
  if (deployed.text("Status") !== "Installed") throw new CwmpFault(9029, `the module is ${deployed.text("Status")}`);
  const units = tables.unitsOf(deployed);
  const environment = tables.environment(deployed.text("ExecutionEnvRef"));
  const space = units.reduce((sum, unit) => sum + Math.max(0, Number(unit.text("DiskSpaceInUse"))), 0);
  if (environment) take(environment, -space);
  for (const unit of units) unit.remove();
  deployed.remove();
}
