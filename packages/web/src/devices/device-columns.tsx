import { Link } from "@tanstack/react-router";
import type { Device } from "../generated/api.ts";
import type { Column } from "../parts/column.ts";
import { Ago } from "../time/ago.tsx";
import { DeviceStatus } from "./device-status.tsx";
import classes from "./devices.module.css";

/** @param onTag called when a tag was clicked, to see all devices with it */
export function deviceColumns(onTag: (tag: string) => void): readonly Column<Device>[] {
  return [
    {
      key: "id",
      title: "Device",
      sort: "id",
      cell: (device) => (
        <Link to="/devices/$deviceId" params={{ deviceId: device.id }} data-row-link title={device.id} className="mono">
          {device.identity.serialNumber || device.id}
        </Link>
      ),
    },
    {
      key: "status",
      title: "Status",
      width: "136px",
      cell: (device) => <DeviceStatus device={device} />,
    },
    {
      key: "model",
      title: "Model",
      sort: "productClass",
      from: "medium",
      cell: ({ identity }) => (
        <span title={`${identity.manufacturer} ${identity.productClass}`}>
          {identity.productClass} <span className="soft">{identity.manufacturer}</span>
        </span>
      ),
    },
    {
      key: "firmware",
      title: "Firmware",
      width: "150px",
      sort: "softwareVersion",
      from: "medium",
      cell: (device) => (
        <span className="mono" title={device.softwareVersion}>
          {device.softwareVersion}
        </span>
      ),
    },
    {
      key: "address",
      title: "Address",
      width: "150px",
      from: "wide",
      cell: (device) => (
        <span className="mono" title={device.address}>
          {device.address}
        </span>
      ),
    },
    {
      key: "inform",
      title: "Last Inform",
      width: "112px",
      sort: "lastInformAt",
      cell: (device) => <Ago at={device.lastInformAt} />,
    },
    {
      key: "tags",
      title: "Tags",
      width: "190px",
      from: "wide",
      cell: (device) =>
        device.tags.map((tag) => (
          <button
            key={tag}
            type="button"
            className={classes.tag}
            onClick={() => onTag(tag)}
            title={`Devices with ${tag}`}
          >
            {tag}
          </button>
        )),
    },
  ];
}
