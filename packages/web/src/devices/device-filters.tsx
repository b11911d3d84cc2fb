import { SegmentedControl, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type DeviceFilter, fleetQuery } from "../api/queries.ts";
import { SearchField } from "../parts/search-field.tsx";
import classes from "./devices.module.css";

interface DeviceFiltersProps {
  readonly filter: DeviceFilter;
  readonly onChange: (changes: { readonly [N in keyof DeviceFilter]: DeviceFilter[N] | undefined | null }) => void;
}

const ONLINE = [
  { value: "", label: "All" },
  { value: "true", label: "Online" },
  { value: "false", label: "Offline" },
];

export function DeviceFilters({ filter, onChange }: DeviceFiltersProps) {
  const { data: fleet } = useQuery(fleetQuery);
  const models = fleet?.byModel ?? [];
  const classesOfFleet = distinct([...models.map((model) => model.productClass), filter.productClass]);
  const versions = distinct([
    ...models
      .filter((model) => !filter.productClass || model.productClass === filter.productClass)
      .map((model) => model.softwareVersion),
    filter.softwareVersion,
  ]);
  return (
    <search className={classes.filters}>
      <SearchField
        label="Search devices"
        placeholder="Serial number, model, firmware, address, tag"
        value={filter.search ?? ""}
        onChange={(search) => onChange({ search })}
      />
      <SegmentedControl
        aria-label="Online or offline"
        size="xs"
        data={ONLINE}
        value={filter.online === undefined ? "" : String(filter.online)}
        onChange={(value) => onChange({ online: value === "" ? undefined : value === "true" })}
      />
      <Select
        aria-label="Product class"
        placeholder="Any product class"
        size="xs"
        searchable
        clearable
        clearButtonProps={{ "aria-label": "Any product class" }}
        data={classesOfFleet}
        value={filter.productClass ?? null}
        onChange={(productClass) => onChange({ productClass, manufacturer: undefined, softwareVersion: undefined })}
      />
      <Select
        aria-label="Firmware"
        placeholder="Any firmware"
        size="xs"
        searchable
        clearable
        clearButtonProps={{ "aria-label": "Any firmware" }}
        data={versions}
        value={filter.softwareVersion ?? null}
        onChange={(softwareVersion) => onChange({ softwareVersion })}
      />
      <SearchField
        label="Tag"
        placeholder="Any tag"
        value={filter.tag ?? ""}
        onChange={(tag) => onChange({ tag })}
        minor
      />
    </search>
  );
}

const distinct = (values: readonly (string | undefined)[]) =>
  [...new Set(values.filter((value) => value !== undefined && value !== ""))].sort() as string[];
