import { CwmpFault } from "@beckon/cwmp";
import { lastSegment } from "@beckon/datamodel";
import { addRow, newRowPlace } from "../naming/new-row.ts";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.3.2.6; the answer has a number in every mode (NAM-10). */
export const addObject = on("AddObject", (context, { ObjectName, ParameterKey }) => {
  const { model, behaviour } = context;
  const { table, alias } = ObjectName.endsWith(".") ? newRowPlace(model, ObjectName) : {};
  if (!table) throw new CwmpFault(9005, `${ObjectName.slice(0, 200)} is no table that rows can be added to`); // OBJ-6
  const row = addRow(model, table, alias);
  context.keepParameterKey(ParameterKey);
  return { InstanceNumber: Number(lastSegment(row.path)), Status: behaviour.status ?? 0 };
});
