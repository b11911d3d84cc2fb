import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { type DeviceFilter, devicesQuery } from "../api/queries.ts";
import { countOf } from "../parts/count-text.ts";
import { Empty } from "../parts/empty.tsx";
import { Failure } from "../parts/failure.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { VirtualTable } from "../parts/virtual-table.tsx";
import { deviceColumns } from "./device-columns.tsx";
import { DeviceFilters } from "./device-filters.tsx";
import { withoutEmpty } from "./device-search.ts";

const route = getRouteApi("/inside/devices");

/** All devices, searched and ordered by the server. */
export function DevicesPage() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(devicesQuery(filter));
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const total = query.data?.pages[0]?.total ?? -1;

  const change = (changes: { readonly [N in keyof DeviceFilter]: DeviceFilter[N] | undefined | null }) =>
    void navigate({ search: withoutEmpty({ ...filter, ...changes }), replace: true });
  const onTag = (tag: string) => change({ tag });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the handler changes each time, the columns need not
  const columns = useMemo(() => deviceColumns(onTag), [filter]);

  return (
    <>
      <PageHeader
        title="Devices"
        beside={total < 0 ? null : <span className="soft">{countOf(total, "device", "devices")}</span>}
      />
      <DeviceFilters filter={filter} onChange={change} />
      {query.error && !query.data ? (
        <Failure what="The devices cannot be shown" error={query.error} onRetry={query.refetch} />
      ) : (
        <VirtualTable
          label="Devices"
          columns={columns}
          items={items}
          total={total}
          keyOf={(device) => device.id}
          hasMore={query.hasNextPage}
          onMore={() => (query.isFetching ? undefined : void query.fetchNextPage())}
          stale={query.isPlaceholderData}
          sorting={{
            by: filter.sort ?? "lastInformAt",
            descending: filter.descending ?? true,
            onChange: (by, descending) => change({ sort: by as NonNullable<DeviceFilter["sort"]>, descending }),
          }}
          empty={
            query.isPending ? (
              <Empty title="Reading the devices…" />
            ) : (
              <Empty title="No device matches">
                <Button variant="default" onClick={() => void navigate({ search: {}, replace: true })}>
                  Show all devices
                </Button>
              </Empty>
            )
          }
        />
      )}
    </>
  );
}
