import { UdpDoor } from "./connection-request/udp-door.ts";
import { XmppDoor } from "./connection-request/xmpp-door.ts";
import { Diagnostics } from "./diagnostics/diagnostics.ts";
import { EchoServer } from "./diagnostics/echo-server.ts";
import { SimulatedDiagnostics } from "./diagnostics/simulated/simulated-diagnostics.ts";
import type { CpeParts } from "./parts.ts";
import type { DeviceControl, Service } from "./service.ts";
import { SoftwareModules } from "./software-modules/software-modules.ts";
import type { StateKeeper } from "./state-keeper.ts";
import { TransferDriver } from "./transfer/transfer-driver.ts";

/** Everything that the device does beside its sessions. */
export function makeServices(parts: CpeParts, keeper: StateKeeper, device: DeviceControl): readonly Service[] {
  const { options } = parts;
  const runner = options.diagnostics ?? new SimulatedDiagnostics(options);
  return [
    new TransferDriver(parts, keeper, device),
    new SoftwareModules(parts, keeper, device),
    new Diagnostics(parts, runner, device),
    new EchoServer(parts, runner),
    new UdpDoor(parts, device),
    new XmppDoor(parts, device),
  ];
}
