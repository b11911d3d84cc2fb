import { CwmpFault } from "@beckon/cwmp";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.3.2.6 */
export const addObject = on("AddObject", (context, { ObjectName, ParameterKey }) => {
  const { model, behaviour } = context;
  const table = ObjectName.endsWith(".") ? model.object(ObjectName) : undefined;
  if (table?.class.kind !== "table" || !table.class.writable) {
    throw new CwmpFault(9005, `${ObjectName.slice(0, 200)} is no table that rows can be added to`); // OBJ-6
  }
  if (model.rows(table.path).length >= table.class.maximumEntries) {
    throw new CwmpFault(9004, `${ObjectName} has all the rows that it can have`);
  }
  const InstanceNumber = model.addRow(table);
  context.keepParameterKey(ParameterKey);
  return { InstanceNumber, Status: behaviour.status ?? 0 };
});
