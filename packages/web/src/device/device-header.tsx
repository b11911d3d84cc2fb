import { useMayAct } from "../api/use-may-act.ts";
import { DeviceStatus } from "../devices/device-status.tsx";
import type { Device } from "../generated/api.ts";
import { Copy } from "../parts/copy.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { TextLink } from "../parts/text-link.tsx";
import { DeviceActions } from "./device-actions.tsx";
import { TagEditor } from "./tag-editor.tsx";

/** Who the device is, whether it is there, and what can be done with it. */
export function DeviceHeader({ device }: { readonly device: Device }) {
  const mayAct = useMayAct();
  const { identity } = device;
  return (
    <PageHeader
      title={identity.serialNumber || device.id}
      before={<TextLink to="/devices">Devices</TextLink>}
      beside={
        <>
          <Copy text={identity.serialNumber} what="the serial number" />
          <DeviceStatus device={device} />
          <TagEditor device={device} />
        </>
      }
      below={[identity.manufacturer, identity.productClass, `OUI ${identity.oui}`]
        .filter((part) => part !== "")
        .join(" · ")}
      actions={mayAct ? <DeviceActions device={device} /> : null}
    />
  );
}
