import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.4.1.6: answers first, resets after the session (FRS-2). */
export const factoryReset = on("FactoryReset", (context) => {
  context.afterSession({ kind: "factoryReset" });
  return {};
});
