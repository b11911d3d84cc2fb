import { describe } from "node:test";
import { commitContract } from "./store/commit-contract.ts";
import { deviceContract } from "./store/device-contract.ts";
import { listContract } from "./store/list-contract.ts";
import { parameterContract } from "./store/parameter-contract.ts";
import type { OpenStore } from "./store/samples.ts";
import { sessionContract } from "./store/session-contract.ts";
import { taskContract } from "./store/task-contract.ts";
import { treeContract } from "./store/tree-contract.ts";

/** What holds for every store. Registers the tests; `open` gives an empty store each time. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the contract of a store:`, () => {
    commitContract(open);
    deviceContract(open);
    listContract(open);
    parameterContract(open);
    treeContract(open);
    taskContract(open);
    sessionContract(open);
  });
}
