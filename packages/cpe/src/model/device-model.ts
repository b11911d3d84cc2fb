import type { Value } from "@beckon/cwmp";
import type { Identity } from "./identity.ts";

/** The parameters of one device. */
export declare class DeviceModel {
  /** `Device.` or `InternetGatewayDevice.` */
  readonly root: string;
  readonly identity: Identity;
  /** The value as the device holds it, secrets included; undefined if there is no such parameter. */
  get(path: string): Value | undefined;
  /** How many parameters there are now. */
  readonly size: number;
}
