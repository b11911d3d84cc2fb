import { compileModel } from "../../model/compile.ts";
import type { ModelDescription } from "../../model/description.ts";
import { DeviceModel } from "../../model/device-model.ts";
import { gatewayIdentity } from "../gateway-identity.ts";
import type { GatewayOptions } from "../gateway-options.ts";
import { home } from "../home.ts";
import { scaled } from "../scaled.ts";
import { softwareModules } from "../software-modules.ts";
import { bridging } from "./bridging.ts";
import { box } from "./device-info.ts";
import { interfaceStack } from "./interface-stack.ts";
import { internet } from "./internet.ts";
import { lan } from "./lan.ts";
import { lowerLayers } from "./lower-layers.ts";
import { managementServer } from "./management-server.ts";
import { policies } from "./policies.ts";
import { wifi } from "./wifi.ts";
import { xmpp } from "./xmpp.ts";

/** A TR-181 home gateway (Device:2) with fibre, two Wi-Fi bands and a few machines at home: about 1,250 parameters. */
export function tr181Gateway(options: GatewayOptions): DeviceModel {
  return new DeviceModel(scaled(describe, options.parameters), gatewayIdentity(options, "HG6"));
}

/** @param more how much larger than a small household: machines at home, in steps of one */
function describe(more: number): ModelDescription {
  const inside = home(2 + more);
  return compileModel("Device.", {
    ...box(),
    ManagementServer: managementServer(),
    ...interfaceStack(),
    ...lowerLayers(),
    Bridging: bridging(),
    WiFi: wifi(inside),
    XMPP: xmpp(),
    ...internet(),
    ...lan(inside),
    SoftwareModules: softwareModules("Device."),
    ...policies(inside, 2 + Math.floor(more / 2)),
  });
}
