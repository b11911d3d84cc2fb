export { compileModel } from "../model/compile.ts";
export { counter, type Initial, type Live, type LiveContext, level } from "../model/live.ts";
export { entries, type LeafSpec, type ObjectSpec, r, type TableSpec, table, w } from "../model/spec.ts";
export type { GatewayOptions } from "./gateway-options.ts";
export { type CsvModel, modelFromCsv, readCsvModel } from "./model-from-csv.ts";
export { softwareModules } from "./software-modules.ts";
export { tr098Gateway } from "./tr098/tr098-gateway.ts";
export { tr181Gateway } from "./tr181/tr181-gateway.ts";
