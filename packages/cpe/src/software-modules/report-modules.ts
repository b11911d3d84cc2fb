import { request } from "@beckon/cwmp";
import { listItems } from "@beckon/datamodel";
import type { CpeParts } from "../parts.ts";
import { report } from "../report/report-request.ts";
import type { ModuleChange, PerformedResult } from "./module-change.ts";

/** Tells the ACS what became of modules: of what it ordered always, of the rest if its policy wants to know. */
export function reportModules(parts: CpeParts, { by, commandKey, results }: ModuleChange): void {
  if (by === "acs") {
    const body = request("DUStateChangeComplete", {
      Results: results.map(({ result }) => result),
      CommandKey: commandKey,
    });
    report(parts, body, [
      { EventCode: "11 DU STATE CHANGE COMPLETE", CommandKey: "" },
      { EventCode: "M ChangeDUState", CommandKey: commandKey },
    ]);
    return;
  }
  const told = results.filter((performed) => isWanted(parts, performed));
  if (told.length === 0) return;
  const Results = told.map(({ operation, result }) => ({ ...result, OperationPerformed: operation }));
  const body = request("AutonomousDUStateChangeComplete", { Results });
  report(parts, body, [{ EventCode: "12 AUTONOMOUS DU STATE CHANGE COMPLETE", CommandKey: "" }]);
}

/** DUS-4 */
function isWanted({ server }: CpeParts, { operation, result }: PerformedResult): boolean {
  const filter = (name: string) => server.text(`DUStateChangeComplPolicy.${name}`) ?? "";
  const { FaultCode } = result.Fault;
  const operations = listItems(filter("OperationTypeFilter"));
  const codes = listItems(filter("FaultCodeFilter"));
  return (
    filter("Enable") === "1" &&
    ["", "Both", FaultCode === 0 ? "Success" : "Failure"].includes(filter("ResultTypeFilter")) &&
    // As with transfers, an empty list is no filter here.
    (operations.length === 0 || operations.includes(operation)) &&
    (FaultCode === 0 || codes.length === 0 || codes.includes(String(FaultCode)))
  );
}
