import { PathForm } from "../naming/path-form.ts";
import { on } from "./rpc-handler.ts";
import { selectParameters } from "./select-parameters.ts";

/** TR-069 Amendment 6, A.3.2.2; nothing changes while the answer is made (GPV-8). */
export const getParameterValues = on("GetParameterValues", (context, { ParameterNames }) => {
  const form = new PathForm(context.model);
  return {
    ParameterList: selectParameters(context, ParameterNames).map(({ place, name }) => {
      return { Name: name, Value: form.value(place) };
    }),
  };
});
