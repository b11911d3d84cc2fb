import type { ValueType } from "@beckon/cwmp";
import type { Initial } from "./live.ts";

/** What is the same for a parameter in every row and every device of a model. */
export interface Leaf {
  readonly name: string;
  /** `Device.WiFi.SSID.{i}.Enable` */
  readonly template: string;
  readonly type: ValueType;
  readonly writable: boolean;
  /** Of a new row (OBJ-3); undefined: what the data model says, or the type's own default. */
  readonly whenNew: string | undefined;
  /** Reads back empty (GPV-4). */
  readonly hidden: boolean;
  /** Writing true does something; always reads false (SPV-14). */
  readonly command: boolean;
  /** The value is the path of an object, emptied when that object goes (OBJ-5, TYP-7). */
  readonly reference: boolean;
  /** A write is kept but takes effect only after the session, or by a reboot: Status 1 (SPV-6, SPV-7). */
  readonly deferred: "no" | "session" | "reboot";
  /** The table beside it whose rows it counts (NAM-3). */
  readonly counts: string | undefined;
  /** Part of every Inform (INF-4). */
  readonly forcedInform: boolean;
}

/** What is the same for an object in every row and every device of a model. */
export interface ObjectClass {
  /** `Device.WiFi.SSID.` for the table, `Device.WiFi.SSID.{i}.` for a row of it. */
  readonly template: string;
  readonly kind: "object" | "table" | "row";
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** Children by name, for objects and rows. */
  readonly objects: ReadonlyMap<string, ObjectClass>;
  /** What a row of this table looks like. */
  readonly row: ObjectClass | undefined;
  /** GPN-5: of a table, AddObject is allowed; of a row, DeleteObject; else false. */
  readonly writable: boolean;
  readonly maximumEntries: number;
}

/** An object as it leaves the factory. */
export interface FactoryObject {
  readonly class: ObjectClass;
  readonly values: ReadonlyMap<string, Initial>;
  /** By name; rows of a table by number. */
  readonly children: ReadonlyMap<string, FactoryObject>;
}

/** A whole model: parsed once, shared by all devices made from it. */
export interface ModelDescription {
  /** `Device.` or `InternetGatewayDevice.` */
  readonly root: string;
  readonly factory: FactoryObject;
  /** How many parameters leave the factory. */
  readonly size: number;
  /** Parameters of the factory state that are part of every Inform (INF-4). */
  readonly forcedInform: readonly string[];
  /** Parameters of the factory state whose notification starts at 2 (SPA-5). */
  readonly notifiedByDefault: readonly string[];
}
