import { UNKNOWN_TIME } from "@beckon/cwmp";
import { entries, type ObjectSpec, r, table, w } from "../model/spec.ts";

/**
 * SoftwareModules., the same for both roots except for what InternetGatewayDevice:1 does not have: one environment for
 * containers and one for bundles, and nothing installed.
 */
export function softwareModules(root: "Device." | "InternetGatewayDevice."): ObjectSpec {
  const moment = (name: string): ObjectSpec => (root === "Device." ? { [name]: r.dateTime(UNKNOWN_TIME) } : {});
  return {
    ExecEnvNumberOfEntries: entries,
    ExecEnv: table(2, environment),
    DeploymentUnitNumberOfEntries: entries,
    DeploymentUnit: table(0, () => ({
      UUID: r.string(""),
      DUID: r.string(""),
      Alias: w.string("cpe-module"),
      Name: r.string(""),
      Status: r.string("Installing"),
      Resolved: r.boolean(false),
      URL: r.string(""),
      Description: r.string(""),
      Vendor: r.string(""),
      Version: r.string(""),
      ExecutionUnitList: r.string(""),
      ExecutionEnvRef: r.reference(""),
      ...moment("Installed"),
      ...moment("LastUpdate"),
    })),
    ExecutionUnitNumberOfEntries: entries,
    ExecutionUnit: table(0, () => ({
      EUID: r.string(""),
      Alias: w.string("cpe-unit"),
      Name: r.string(""),
      ExecEnvLabel: r.string(""),
      Status: r.string("Idle"),
      RequestedState: { ...w.string("Idle"), command: true },
      ExecutionFaultCode: r.string("NoFault"),
      ExecutionFaultMessage: r.string(""),
      AutoStart: w.boolean(true),
      Vendor: r.string(""),
      Version: r.string(""),
      Description: r.string(""),
      DiskSpaceInUse: r.int(0),
      MemoryInUse: r.int(-1),
      ExecutionEnvRef: r.reference(""),
    })),
  };
}

const ENVIRONMENTS = [
  { name: "containers", type: "Linux", size: 65_536 },
  { name: "bundles", type: "OSGi", size: 16_384 },
] as const;

function environment(i: number): ObjectSpec {
  const { name, type, size } = ENVIRONMENTS[i - 1] ?? ENVIRONMENTS[0];
  return {
    Enable: w.boolean(true),
    Status: r.string("Up"),
    Reset: w.command(),
    Alias: w.string(`cpe-env${i}`),
    Name: r.string(name),
    Type: r.string(type),
    Vendor: r.string("Beckon"),
    Version: r.string("1.0"),
    AllocatedDiskSpace: r.int(size),
    AvailableDiskSpace: r.int(size),
    AllocatedMemory: r.int(-1),
    AvailableMemory: r.int(-1),
    ActiveExecutionUnits: r.string(""),
  };
}
