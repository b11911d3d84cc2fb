import type { DeviceModel } from "../model/device-model.ts";

/** How large a simulated gateway is and who it is. */
export interface GatewayOptions {
  /** Identity, addresses and habits follow from it. */
  readonly seed: number;
  /** About how many parameters; reached by adding hosts, leases, port mappings and so on. Default: about 800 or 500. */
  readonly parameters?: number;
}

/** A TR-181 home gateway (Device:2), about 800 parameters. */
export declare function tr181Gateway(options: GatewayOptions): DeviceModel;
/** A TR-098 home gateway (InternetGatewayDevice:1), about 500 parameters. */
export declare function tr098Gateway(options: GatewayOptions): DeviceModel;
/**
 * The model of a real device from a CSV text with the columns Parameter, Object, Writable, Value and Value type.
 *
 * @param serialNumber instead of that in the file, so that many can be made from one
 * @throws RangeError if the text has no parameters
 */
export declare function modelFromCsv(
  text: string,
  options?: { readonly serialNumber?: string; readonly seed?: number },
): DeviceModel;
