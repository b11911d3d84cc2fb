import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.4.1.1 (QUE-1) */
export const getQueuedTransfers = on("GetQueuedTransfers", ({ transfers }) => ({
  TransferList: transfers
    .queued()
    .filter(({ rpc }) => rpc !== "Autonomous")
    .map(({ commandKey, state }) => ({ CommandKey: commandKey, State: STATE[state] })),
}));

export const STATE = { waiting: 1, running: 2, done: 3 } as const;
