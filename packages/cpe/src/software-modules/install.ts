import { CwmpFault, formatDateTime } from "@beckon/cwmp";
import type { ModuleOperation } from "./module-change.ts";
import type { ModulePackage } from "./module-package.ts";
import type { ModuleRow } from "./module-table.ts";
import type { Workshop } from "./workshop.ts";

type Install = ModuleOperation & { readonly type: "InstallOpStruct" };

/** Installs a module (SWM-2). @throws CwmpFault */
export async function install(shop: Workshop, operation: Install): Promise<ModuleRow> {
  const { URL, UUID = "", ExecutionEnvRef = "" } = operation;
  if (UUID !== "") checkUuid(UUID);
  const environment = environmentFor(shop, ExecutionEnvRef);
  const deployed = shop.tables.addDeployed({
    UUID: UUID.toLowerCase(),
    Status: "Installing",
    URL,
    Resolved: "0",
    ExecutionEnvRef: environment.path,
  });
  try {
    const fetched = await shop.obtain(operation);
    const module = UUID === "" ? fetched : { ...fetched, uuid: UUID.toLowerCase() };
    checkFit(shop, module, environment);
    describe(shop, deployed, module);
    deployed.set({ DUID: `${module.name}-${module.version}`, Installed: formatDateTime(shop.now()) });
    addUnits(shop, deployed, module, environment);
    take(environment, module.size);
    return deployed;
  } catch (error) {
    deployed.remove();
    throw error;
  }
}

export function checkUuid(uuid: string): void {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uuid)) throw new CwmpFault(9022, `${uuid} is no UUID`);
}

/** What a package says of the module, and that it is there. */
export function describe({ tables, now }: Workshop, deployed: ModuleRow, module: ModulePackage): void {
  deployed.set({
    UUID: module.uuid,
    Name: module.name,
    Description: module.description,
    Vendor: module.vendor,
    Version: module.version,
    Status: "Installed",
    LastUpdate: formatDateTime(now()),
    Resolved: module.needs.every((uuid) => tables.deployed.some((row) => row.text("UUID") === uuid)) ? "1" : "0",
  });
}

/** Disk space in kB; -1 is a device that does not say. */
export function take(environment: ModuleRow, size: number): void {
  const free = Number(environment.text("AvailableDiskSpace"));
  if (free >= 0) environment.set({ AvailableDiskSpace: String(Math.max(0, free - size)) });
}

function environmentFor({ tables }: Workshop, reference: string): ModuleRow {
  const environment = reference === "" ? tables.environments[0] : tables.environment(reference);
  if (!environment) throw new CwmpFault(9023, `there is no execution environment ${reference}`);
  if (environment.text("Status") !== "Up") throw new CwmpFault(9024, `${environment.path} is not enabled`);
  return environment;
}

function checkFit({ tables }: Workshop, module: ModulePackage, environment: ModuleRow): void {
  const twin = tables.deployed.some(
    (row) =>
      row.text("UUID") === module.uuid &&
      row.text("Version") === module.version &&
      row.text("ExecutionEnvRef") === environment.path &&
      row.text("Status") === "Installed",
  );
  if (twin) throw new CwmpFault(9026, `${module.uuid} ${module.version} is installed already`);
  if (module.environment !== "" && module.environment !== environment.text("Type")) {
    throw new CwmpFault(9025, `the module runs in ${module.environment}, not in ${environment.text("Type")}`);
  }
  const free = Number(environment.text("AvailableDiskSpace"));
  if (free >= 0 && module.size > free) throw new CwmpFault(9027, `${module.size} kB are needed, ${free} are free`);
}

function addUnits(
  { tables, units }: Workshop,
  deployed: ModuleRow,
  module: ModulePackage,
  environment: ModuleRow,
): void {
  const added = module.units.map((name) =>
    tables.addUnit({
      EUID: `${module.uuid}/${name}`.slice(0, 64),
      Name: name,
      ExecEnvLabel: name,
      Status: "Idle",
      ExecutionFaultCode: "NoFault",
      AutoStart: module.autoStart ? "1" : "0",
      Vendor: module.vendor,
      Version: module.version,
      Description: module.description,
      DiskSpaceInUse: String(Math.ceil(module.size / module.units.length)),
      ExecutionEnvRef: environment.path,
    }),
  );
  deployed.set({ ExecutionUnitList: added.map(({ path }) => path).join(",") });
  if (module.autoStart) for (const unit of added) units.start(unit);
}
