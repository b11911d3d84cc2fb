import type { DeviceModel } from "../model/device-model.ts";

/** How the rows of a device may be written in paths, and how it writes them itself; read from its own parameters. */
export interface Addressing {
  /** AliasBasedAddressing: `[name]` may stand for a row (NAM-5). */
  readonly aliases: boolean;
  /** InstanceWildcardsSupported: `*` may stand for all rows of a table (GPV-7). */
  readonly wildcards: boolean;
  /** InstanceMode: rows that nobody named are written by their alias (NAM-7). */
  readonly writesAliases: boolean;
  /** AutoCreateInstances: a row that a written value names by an alias is made (NAM-11). */
  readonly createsRows: boolean;
}

export function addressingOf(model: DeviceModel): Addressing {
  const text = (name: string) => model.get(`${model.root}ManagementServer.${name}`)?.text;
  const aliases = text("AliasBasedAddressing") === "1";
  return {
    aliases,
    wildcards: text("InstanceWildcardsSupported") === "1",
    writesAliases: aliases && text("InstanceMode") === "InstanceAlias",
    createsRows: aliases && text("AutoCreateInstances") === "1",
  };
}
