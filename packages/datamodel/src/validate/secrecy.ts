import type { ParameterDefinition } from "../definition.ts";
import { lastSegment } from "../path/segments.ts";

/**
 * True if the value must be masked wherever it is shown, logged or searched: the model says it reads back empty
 * (GPV-4), or the parameter is called like a secret, as vendors' own parameters mostly are.
 */
export function isSecretParameter(path: string, definition?: ParameterDefinition): boolean {
  if (definition?.hidden) return true;
  if (definition && definition.type !== "string" && definition.type !== "hexBinary" && definition.type !== "base64")
    return false;
  const name = lastSegment(path);
  return SECRET.test(name) && !ABOUT_A_SECRET.test(name);
}

const SECRET =
  /pass(?:word|phrase|wd|code)|(?:^|_)pwd|pwd$|pre-?sharedkey|(?:^|_)psk|psk$|secret|wepkey|privatekey|(?:auth|encryption|wpa|wep|network|shared|master|session)key$|(?:^|_)pin$|pincode|puk$|community(?:string)?$|credentials?$|(?:auth|access|refresh|bearer|api)token$|apikey$/i;

/** Names that speak of a secret without holding one: switches, counters, lengths, states. */
const ABOUT_A_SECRET =
  /(?:required|enabled?|supported|mode|type|length|index|count|counter|failures?|errors?|attempts?|retries|status|state|expir\w*|timeout|time|date|policy|encoding|reset|reference|numberofentries|changed|hint|visible|set)$/i;
