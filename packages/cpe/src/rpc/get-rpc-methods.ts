import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.3.1.1 (RPM-1) */
export const getRpcMethods = on("GetRPCMethods", ({ methods }) => ({ MethodList: methods }));
