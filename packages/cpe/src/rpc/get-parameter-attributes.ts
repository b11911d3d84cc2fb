import { on } from "./rpc-handler.ts";
import { selectParameters } from "./select-parameters.ts";

/** TR-069 Amendment 6, A.3.2.5 (SPA-8) */
export const getParameterAttributes = on("GetParameterAttributes", (context, { ParameterNames }) => ({
  ParameterList: selectParameters(context, ParameterNames).map(({ path }) => {
    const { notification, accessList } = context.model.attributes(path);
    return { Name: path, Notification: notification, AccessList: accessList };
  }),
}));
