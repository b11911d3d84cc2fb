import {
  type CwmpFault,
  type ParameterValueStruct,
  parseBoolean,
  parseDateTime,
  type Value,
  type ValueType,
} from "@beckon/cwmp";
import { hasQuirk, type Quirk, type QuirkName } from "../quirk/quirk.ts";

/** Fraction of a second in a dateTime. */
const FRACTION = /\.\d+(?=Z|[+-]|$)/;
/** The device says that it is the form that it does not take. */
const ABOUT_FORM: ReadonlySet<number> = new Set([9003, 9006, 9007]);

/**
 * A value as the device is to read it. Booleans as 1 and 0, the only forms that nearly every device reads (QRK-21); dates
 * without a fraction that is zero, or without any for those that refuse it (QRK-19).
 */
export function onTheWire(type: ValueType, text: string, quirks: readonly Quirk[] = []): Value {
  if (type === "boolean") {
    const words = hasQuirk(quirks, "booleans-as-words");
    return { type, text: parseBoolean(text) ? (words ? "true" : "1") : words ? "false" : "0" };
  }
  if (type === "dateTime" && parseDateTime(text)) {
    const superfluous = hasQuirk(quirks, "times-without-fraction") ? FRACTION : /\.0+(?=Z|[+-]|$)/;
    return { type, text: text.trim().replace(superfluous, "") };
  }
  return { type, text: type === "string" ? text : text.trim() };
}

/** What is tried after a refusal, and what it teaches if it is taken. */
interface OtherForm {
  readonly list: readonly ParameterValueStruct[];
  readonly quirk: QuirkName;
  readonly evidence: string;
}

/** The same values with the types of the data model, if the device refused those that it gave itself (QRK-3). */
export function modelForm(
  list: readonly ParameterValueStruct[],
  typedByModel: readonly ParameterValueStruct[],
  fault: CwmpFault,
): OtherForm | undefined {
  const refused = list.find(({ Name, Value }, index) => {
    const isNamed = fault.parameterFaults.some(
      ({ ParameterName, FaultCode }) => ParameterName === Name && ABOUT_FORM.has(FaultCode),
    );
    const isBlamed = isNamed || (fault.parameterFaults.length === 0 && ABOUT_FORM.has(fault.code));
    return isBlamed && Value.type !== typedByModel[index]?.Value.type;
  });
  if (!refused) return undefined;
  const taken = typedByModel.find(({ Name }) => Name === refused.Name)?.Value.type ?? "string";
  const evidence = `it says that ${refused.Name} is of the type ${refused.Value.type}, refused it with ${fault.code}, and took the type ${taken}`;
  return { list: typedByModel, quirk: "types-of-the-model", evidence };
}

/** The same values in another form, if the fault is about values that have one. */
export function otherForm(list: readonly ParameterValueStruct[], fault: CwmpFault): OtherForm | undefined {
  for (const [quirk, other] of FORMS) {
    const refused = list.find((parameter) => other(parameter.Value) !== undefined && isRefused(parameter, list, fault));
    if (!refused) continue;
    const text = other(refused.Value) ?? "";
    return {
      quirk,
      evidence: `it refused ${refused.Name} = ${refused.Value.text} with ${fault.code}, and took ${text}`,
      list: list.map((parameter) => ({
        ...parameter,
        Value: { ...parameter.Value, text: other(parameter.Value) ?? parameter.Value.text },
      })),
    };
  }
  return undefined;
}

/** A fault that names no parameter may be about any of a kind, as long as all are of that kind. */
function isRefused(
  { Name, Value }: ParameterValueStruct,
  list: readonly ParameterValueStruct[],
  fault: CwmpFault,
): boolean {
  const named = fault.parameterFaults;
  if (named.length > 0) {
    // Another parameter that is refused stays refused, whatever form this one has.
    return (
      named.every(
        ({ ParameterName, FaultCode }) =>
          ABOUT_FORM.has(FaultCode) && list.find((one) => one.Name === ParameterName)?.Value.type === Value.type,
      ) && named.some(({ ParameterName }) => ParameterName === Name)
    );
  }
  return ABOUT_FORM.has(fault.code) && list.every((one) => one.Value.type === Value.type);
}

const FORMS: readonly (readonly [QuirkName, (value: Value) => string | undefined])[] = [
  [
    "booleans-as-words",
    ({ type, text }) => (type !== "boolean" ? undefined : text === "1" ? "true" : text === "0" ? "false" : undefined),
  ],
  [
    "times-without-fraction",
    ({ type, text }) => (type === "dateTime" && FRACTION.test(text) ? text.replace(FRACTION, "") : undefined),
  ],
];
