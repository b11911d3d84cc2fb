import { on } from "./rpc-handler.ts";
import { selectParameters } from "./select-parameters.ts";

/** TR-069 Amendment 6, A.3.2.5 (SPA-8) */
export const getParameterAttributes = on("GetParameterAttributes", (context, { ParameterNames }) => ({
  ParameterList: selectParameters(context, ParameterNames).map(({ place, name }) => {
    const { notification, accessList } = context.model.attributes(place.path);
    return { Name: name, Notification: notification, AccessList: accessList };
  }),
}));
