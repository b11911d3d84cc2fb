import { RPCS, type WireType } from "@beckon/cwmp";
import { FormError, type OperationForm } from "./operation-form.ts";

const VENDOR = "a vendor's method";

/** What an ACS may call, as the RPC table has it. */
const METHODS = Object.values(RPCS).flatMap(({ name, calledBy }) => (calledBy === "CPE" ? [] : [name]));

/** Any RPC with its arguments as JSON, or a vendor's method with elements as text. */
export function rpcConsole(method: string): OperationForm {
  const rpc = METHODS.find((name) => name === method);
  return {
    title: `Call ${rpc ?? VENDOR}`,
    action: "Call",
    fields: rpc
      ? [{ name: "arguments", label: "Arguments, JSON", kind: "lines", initial: template(rpc) }]
      : [
          { name: "method", label: "Method", required: true, initial: "X_" },
          { name: "xml", label: "Arguments, XML elements", kind: "lines", hint: "For example <Times>3</Times>" },
        ],
    build: (values) =>
      rpc
        ? { name: "rpc", method: rpc, arguments: parsed(values["arguments"] ?? "") }
        : { name: "rpc", method: values["method"]?.trim() ?? "", ...(values["xml"] && { xml: values["xml"] }) },
  };
}

export const CALLABLE: readonly string[] = [...METHODS.toSorted(), VENDOR];

/** Every argument with an empty value, so that nobody has to know their names. */
function template(rpc: (typeof METHODS)[number]): string {
  return JSON.stringify(sample(RPCS[rpc].request as WireType<unknown>), undefined, 2);
}

function sample(type: WireType<unknown>): unknown {
  const { fields, item, choices } = type.shape;
  if (item) return [sample(item)];
  if (fields) return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sample(field)]));
  const [first] = Object.entries(choices ?? {});
  if (first) return { type: first[0], ...(sample(first[1]) as object) };
  return type.kind === "value" ? { type: "string", text: "" } : type.whenMissing;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text === "" ? "{}" : text) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FormError(`The arguments are not JSON: ${error.message}`);
  }
}
