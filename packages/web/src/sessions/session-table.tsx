import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { sessionsQuery } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { Failure } from "../parts/failure.tsx";
import { VirtualTable } from "../parts/virtual-table.tsx";
import { sessionColumns } from "./session-columns.tsx";

/** Sessions, the newest first, live; of one device or of all. */
export function SessionTable({ deviceId }: { readonly deviceId?: string }) {
  const query = useInfiniteQuery(sessionsQuery(deviceId));
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const columns = useMemo(() => sessionColumns({ withDevice: deviceId === undefined }), [deviceId]);
  if (query.error && !query.data)
    return <Failure what="The sessions cannot be shown" error={query.error} onRetry={query.refetch} />;
  return (
    <VirtualTable
      label="Sessions"
      columns={columns}
      items={items}
      total={query.data?.pages[0]?.total ?? -1}
      keyOf={(session) => session.id}
      hasMore={query.hasNextPage}
      onMore={() => (query.isFetching ? undefined : void query.fetchNextPage())}
      empty={
        query.isPending ? (
          <Empty title="Reading the sessions…" />
        ) : (
          <Empty title="No session yet">A session begins when a device sends an Inform. Each one is kept here.</Empty>
        )
      }
    />
  );
}
