import { on } from "./rpc-handler.ts";
import { selectParameters } from "./select-parameters.ts";

/** TR-069 Amendment 6, A.3.2.2 */
export const getParameterValues = on("GetParameterValues", (context, { ParameterNames }) => ({
  ParameterList: selectParameters(context, ParameterNames).map((place) => ({
    Name: place.path,
    Value: context.model.visible(place),
  })),
}));
