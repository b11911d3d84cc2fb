import type { Device } from "../generated/api.ts";
import { Status } from "../parts/status.tsx";

/** Online or not; and whether the last session went wrong, which matters more than that it came. */
export function DeviceStatus({ device }: { readonly device: Device }) {
  if (!device.online) return <Status tone="quiet">Offline</Status>;
  if (device.lastSession?.outcome === "failed")
    return (
      <span title={device.lastSession.reason}>
        <Status tone="bad">Session failed</Status>
      </span>
    );
  if (device.discovery.state === "running") return <Status tone="busy">Being read</Status>;
  return <Status tone="good">Online</Status>;
}
