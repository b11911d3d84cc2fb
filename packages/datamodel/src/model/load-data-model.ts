import type { DataModel, DataModelName } from "../definition.ts";
import { ModelTable } from "./model-table.ts";
import { MountedModel } from "./mounted-model.ts";

/** The generated tables, loaded when a model that needs them is. */
const TABLES = {
  device2: () => import("../generated/device-2-19.ts"),
  device1: () => import("../generated/device-1-14.ts"),
  gateway: () => import("../generated/internet-gateway-device-1-14.ts"),
  voice1: () => import("../generated/voice-service-1-1.ts"),
  voice2: () => import("../generated/voice-service-2-0.ts"),
  stb: () => import("../generated/stb-service-1-4.ts"),
  storage: () => import("../generated/storage-service-1-3.ts"),
} as const;

/** Voice is in both its versions on Device:2: gateways with a Device:2 root still bring VoiceService:1. */
const PARTS = {
  "Device:2.19": { root: "Device.", main: "device2", services: ["voice2", "voice1", "stb", "storage"] },
  "Device:1.14": { root: "Device.", main: "device1", services: ["voice1", "stb", "storage"] },
  "InternetGatewayDevice:1.14": {
    root: "InternetGatewayDevice.",
    main: "gateway",
    services: ["voice1", "stb", "storage"],
  },
} as const satisfies Record<
  DataModelName,
  { root: string; main: keyof typeof TABLES; services: readonly (keyof typeof TABLES)[] }
>;

const loaded = new Map<DataModelName, Promise<DataModel>>();

/** A data model that comes with Beckon, its service models mounted below `Services.`; loaded once. */
export function loadDataModel(name: DataModelName): Promise<DataModel> {
  const known = loaded.get(name);
  if (known) return known;
  const model = load(name);
  loaded.set(name, model);
  return model;
}

async function load(name: DataModelName): Promise<DataModel> {
  const { root, main, services } = PARTS[name];
  const [mainText, ...serviceTexts] = await Promise.all([main, ...services].map((part) => TABLES[part]()));
  const tables = serviceTexts.map(({ MODEL }) => new ModelTable(MODEL, `${root}Services.`));
  return new MountedModel(name, root, mainText ? [new ModelTable(mainText.MODEL), ...tables] : tables);
}

/** What a device says of its model (INF-10). */
export interface ModelHints {
  /** Value of `<root>DeviceSummary`. */
  readonly deviceSummary?: string | undefined;
  /** Value of `Device.RootDataModelVersion`. */
  readonly rootDataModelVersion?: string | undefined;
}

/** The model of a device by its root object and what it says of itself (INF-10); undefined for an unknown root. */
export function dataModelFor(root: string, hints: ModelHints = {}): DataModelName | undefined {
  if (root === "InternetGatewayDevice.") return "InternetGatewayDevice:1.14";
  if (root !== "Device.") return undefined;
  const version = hints.rootDataModelVersion?.trim() ?? "";
  if (version.startsWith("2")) return "Device:2.19";
  return version.startsWith("1") || /^\s*Device:1\b/.test(hints.deviceSummary ?? "") ? "Device:1.14" : "Device:2.19";
}

/**
 * A model in the compact form of `tools/datamodel/import.ts`, for example a vendor's. What it does not know is looked up
 * in `base`: vendor files often hold the vendor's own objects only.
 *
 * @throws ModelError if the text is not of this form
 * @throws TypeError if `base` is not a model that this package loaded
 */
export function loadDataModelFile(text: string, base?: DataModel): DataModel {
  const table = new ModelTable(text);
  if (base === undefined) return new MountedModel(table.name, table.root, [table]);
  if (!(base instanceof MountedModel)) throw new TypeError(`${base.name} cannot be the base of a data model`);
  return new MountedModel(table.name, base.root, [table, ...base.tables]);
}
