import type { ValueType } from "@beckon/cwmp";

/** What a model says of an object. Paths are templates: `Device.WiFi.SSID.{i}.` */
export interface ObjectDefinition {
  readonly path: string;
  /** True for a table: the path ends in `{i}.` */
  readonly table: boolean;
  /** AddObject and DeleteObject are allowed. */
  readonly writable: boolean;
  readonly minimumEntries: number;
  /** Undefined: unbounded, or not a table. */
  readonly maximumEntries?: number;
  /** The parameter that counts the rows of this table, by name, beside the table. */
  readonly countedBy?: string;
  /** The parameter of a row that switches it on: unique keys bind enabled rows only (NAM-4). */
  readonly enabledBy?: string;
  readonly uniqueKeys: readonly (readonly string[])[];
  /** Model version that brought it, for example `2.4`. */
  readonly since?: string;
  readonly deprecated: boolean;
  /** How far it is gone, if it is deprecated. */
  readonly status?: DeprecationStatus;
}

/** The model's own words for what should not be used any more. */
export type DeprecationStatus = "deprecated" | "obsoleted" | "deleted";

/** What a model says of a parameter. */
export interface ParameterDefinition {
  readonly path: string;
  /** Of a list: the type of its items; on the wire a list is a string (`wireTypeOf`). */
  readonly type: ValueType;
  /** The Broadband Forum's named type, for example `MACAddress`, `DiagnosticsState`, `Alias`. */
  readonly dataType?: string;
  readonly writable: boolean;
  /** A comma-separated list of the type (TYP-5). */
  readonly list: boolean;
  readonly minimumItems?: number;
  readonly maximumItems?: number;
  /** Longest text of a whole list, in characters; the other bounds speak of its items. */
  readonly maximumListLength?: number;
  readonly minimum?: string;
  readonly maximum?: string;
  /** Given if only parts of minimum..maximum are allowed; null: no bound on that side. */
  readonly ranges?: readonly (readonly [minimum: string | null, maximum: string | null])[];
  /** In characters; in bytes for base64 and hexBinary (TYP-9). */
  readonly minimumLength?: number;
  readonly maximumLength?: number;
  /** Given if only some lengths between are allowed. */
  readonly lengths?: readonly (readonly [minimum: number, maximum: number | null])[];
  readonly enumeration?: readonly string[];
  /** Enumeration values that only the device may set (DIA-1). */
  readonly readOnlyValues?: readonly string[];
  readonly patterns?: readonly string[];
  readonly units?: string;
  readonly default?: string;
  /** `object`: of a new row; `factory`: after a factory reset. */
  readonly defaultKind?: "object" | "factory" | "implementation" | "parameter";
  /** Reads back empty; a secret (GPV-4). */
  readonly hidden: boolean;
  /** Setting it to true performs an action (SPV-14). */
  readonly command: boolean;
  /** Part of every Inform (INF-4). */
  readonly forcedInform: boolean;
  readonly activeNotify: "normal" | "forceEnabled" | "forceDefaultEnabled" | "canDeny";
  /** The value is the path of an object below one of these (TYP-7). */
  readonly references?: readonly string[];
  /** The parameter whose value lists the values allowed here; a template path. */
  readonly enumeratedBy?: string;
  readonly since?: string;
  readonly deprecated: boolean;
  readonly status?: DeprecationStatus;
}

/** The data models that come with Beckon. */
export const DATA_MODELS = ["Device:2.19", "Device:1.14", "InternetGatewayDevice:1.14"] as const;
export type DataModelName = (typeof DATA_MODELS)[number];

/** A data model, service models included. Looked up by concrete paths as well as by templates. */
export interface DataModel {
  readonly name: string;
  /** `Device.` or `InternetGatewayDevice.` */
  readonly root: string;
  /** `Device.WiFi.SSID.1.Enable` and `Device.WiFi.SSID.{i}.Enable` find the same; aliases in brackets count as rows. */
  parameter(path: string): ParameterDefinition | undefined;
  /** `Device.WiFi.SSID.` finds the table, `Device.WiFi.SSID.3.` its row: the same definition. */
  object(path: string): ObjectDefinition | undefined;
  /** The direct children of an object, by template or concrete path. */
  children(path: string): {
    readonly objects: readonly ObjectDefinition[];
    readonly parameters: readonly ParameterDefinition[];
  };
  /** Every parameter that is part of each Inform. */
  readonly forcedInform: readonly ParameterDefinition[];
}
