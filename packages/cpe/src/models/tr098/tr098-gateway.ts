import { compileModel } from "../../model/compile.ts";
import type { ModelDescription } from "../../model/description.ts";
import { DeviceModel } from "../../model/device-model.ts";
import { gatewayIdentity } from "../gateway-identity.ts";
import type { GatewayOptions } from "../gateway-options.ts";
import { home } from "../home.ts";
import { scaled } from "../scaled.ts";
import { softwareModules } from "../software-modules.ts";
import { box } from "./device-info.ts";
import { diagnostics } from "./diagnostics.ts";
import { lanDevice } from "./lan-device.ts";
import { managementServer } from "./management-server.ts";
import { wanDevice } from "./wan-device.ts";

/** A TR-098 home gateway (InternetGatewayDevice:1) on a DSL line: about 600 parameters. */
export function tr098Gateway(options: GatewayOptions): DeviceModel {
  return new DeviceModel(scaled(describe, options.parameters), gatewayIdentity(options, "HG4"));
}

/** @param more how much larger than a household: machines at home, in steps of one */
function describe(more: number): ModelDescription {
  const inside = home(4 + more);
  return compileModel("InternetGatewayDevice.", {
    ...box(),
    ...diagnostics(),
    SoftwareModules: softwareModules("InternetGatewayDevice."),
    ManagementServer: managementServer(),
    ...lanDevice(inside),
    ...wanDevice(inside, 4 + more),
  });
}
