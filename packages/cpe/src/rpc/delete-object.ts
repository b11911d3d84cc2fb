import { CwmpFault } from "@beckon/cwmp";
import { resolveOne } from "../naming/resolve-path.ts";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.3.2.7 */
export const deleteObject = on("DeleteObject", (context, { ObjectName, ParameterKey }) => {
  const { model, behaviour } = context;
  const row = ObjectName.endsWith(".") ? resolveOne(model, ObjectName) : undefined;
  if (row?.kind !== "object" || row.class.kind !== "row" || !row.class.writable) {
    throw new CwmpFault(9005, `${ObjectName.slice(0, 200)} is no row that can be deleted`); // OBJ-6
  }
  model.removeRow(row);
  context.keepParameterKey(ParameterKey);
  return { Status: behaviour.status ?? 0 };
});
