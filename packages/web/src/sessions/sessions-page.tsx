import { PageHeader } from "../parts/page-header.tsx";
import { SessionTable } from "./session-table.tsx";

/** The sessions of all devices. */
export function SessionsPage() {
  return (
    <>
      <PageHeader title="Sessions" />
      <SessionTable />
    </>
  );
}
