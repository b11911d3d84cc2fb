import { CwmpFault, formatDateTime } from "@beckon/cwmp";
import { install } from "./install.ts";
import { type ModuleOperation, type ModuleResult, PERFORMED, type PerformedResult } from "./module-change.ts";
import type { ModuleRow } from "./module-table.ts";
import { uninstall, uninstalled } from "./uninstall.ts";
import { update, updated } from "./update.ts";
import type { Workshop } from "./workshop.ts";

/**
 * Does one operation. Each module that it concerns has a result of its own (DUS-2); one that concerns none has a single
 * result that says why.
 */
export async function perform(shop: Workshop, operation: ModuleOperation): Promise<readonly PerformedResult[]> {
  const startedAt = shop.now();
  try {
    switch (operation.type) {
      case "InstallOpStruct":
        return [await one(shop, operation, undefined, () => install(shop, operation))];
      case "UpdateOpStruct": {
        const results: PerformedResult[] = [];
        for (const deployed of updated(shop, operation)) {
          results.push(
            await one(shop, operation, deployed, async () => {
              await update(shop, operation, deployed);
              return deployed;
            }),
          );
        }
        return results;
      }
      case "UninstallOpStruct":
        return uninstalled(shop, operation).map((deployed) => removed(shop, operation, deployed));
    }
  } catch (error) {
    return [failed(shop, operation, undefined, startedAt, error)];
  }
}

async function one(
  shop: Workshop,
  operation: ModuleOperation,
  deployed: ModuleRow | undefined,
  work: () => Promise<ModuleRow>,
): Promise<PerformedResult> {
  const startedAt = shop.now();
  try {
    const row = await work();
    return { operation: PERFORMED[operation.type], result: resultOf(shop, row, "Installed", startedAt) };
  } catch (error) {
    return failed(shop, operation, deployed, startedAt, error);
  }
}

function removed(shop: Workshop, operation: ModuleOperation, deployed: ModuleRow): PerformedResult {
  const startedAt = shop.now();
  try {
    const result = resultOf(shop, deployed, "Uninstalled", startedAt);
    uninstall(shop, deployed);
    return { operation: PERFORMED[operation.type], result };
  } catch (error) {
    return failed(shop, operation, deployed, startedAt, error);
  }
}

function resultOf(
  shop: Workshop,
  deployed: ModuleRow,
  state: "Installed" | "Uninstalled",
  startedAt: number,
): ModuleResult {
  return {
    UUID: deployed.text("UUID"),
    DeploymentUnitRef: deployed.path,
    Version: deployed.text("Version"),
    CurrentState: state,
    Resolved: deployed.text("Resolved") === "1",
    ExecutionUnitRefList: deployed.text("ExecutionUnitList"),
    StartTime: formatDateTime(startedAt),
    CompleteTime: formatDateTime(shop.now()),
    Fault: { FaultCode: 0, FaultString: "" },
  };
}

function failed(
  shop: Workshop,
  operation: ModuleOperation,
  deployed: ModuleRow | undefined,
  startedAt: number,
  error: unknown,
): PerformedResult {
  if (!CwmpFault.is(error)) throw error;
  const version = operation.type === "InstallOpStruct" ? "" : (operation.Version ?? "");
  return {
    operation: PERFORMED[operation.type],
    result: {
      UUID: (deployed?.text("UUID") ?? operation.UUID ?? "").slice(0, 36),
      DeploymentUnitRef: deployed?.path ?? "",
      Version: deployed?.text("Version") ?? version,
      CurrentState: "Failed",
      Resolved: deployed?.text("Resolved") === "1",
      ExecutionUnitRefList: deployed?.text("ExecutionUnitList") ?? "",
      StartTime: formatDateTime(startedAt),
      CompleteTime: formatDateTime(shop.now()),
      Fault: { FaultCode: error.code, FaultString: error.text.slice(0, 256) },
    },
  };
}
