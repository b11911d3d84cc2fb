import { CwmpFault } from "@beckon/cwmp";
import { on } from "./rpc-handler.ts";

/** Changes that wait at most; each has any number of operations. */
const MOST_CHANGES = 16;

/** TR-069 Amendment 6, A.4.1.10: the answer means that it is accepted; the work begins after the session (DUS-2). */
export const changeDuState = on(
  "ChangeDUState",
  ({ moduleChanges }, { Operations, CommandKey }) => {
    if (Operations.length === 0) throw new CwmpFault(9003, "there is no operation");
    if (moduleChanges.size >= MOST_CHANGES) throw new CwmpFault(9004, "too many changes are waiting");
    moduleChanges.add(Operations, CommandKey, "acs");
    return {};
  },
  { isKnown: ({ model }) => model.object(`${model.root}SoftwareModules.`) !== undefined },
);
