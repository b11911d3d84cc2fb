import type { ParameterDefinition } from "../definition.ts";
import { lastSegment } from "../path/segments.ts";

/**
 * True if the value must be masked wherever it is shown, logged or searched: the model says it reads back empty
 * (GPV-4), or the parameter is called like a secret, as vendors' own parameters mostly are. The definition can also
 * clear a name: what is a boolean or a counter by its type tells nothing.
 */
export function isSecretParameter(path: string, definition?: ParameterDefinition): boolean {
  if (definition?.type === "boolean") return false;
  if (definition?.hidden) return true;
  if (definition && !SECRET_TYPES.has(definition.type)) return false;
  return (!path.endsWith(".") && isSecretName(lastSegment(path))) || (path.endsWith(".Value") && CHALLENGE.test(path));
}

/** Names seen lately: a fleet uses a few thousand of them again and again, and the patterns cost more than a look-up. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 10_000;

function isSecretName(name: string): boolean {
  let secret = known.get(name);
  if (secret === undefined) {
    secret = SECRET.test(name) && !ABOUT_A_SECRET.test(name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, secret);
  }
  return secret;
}

const SECRET_TYPES: ReadonlySet<string> = new Set(["string", "hexBinary", "base64", "untyped"]);

const SECRET = new RegExp(
  [
    "pass-?_?(?:word|phrase|wd|code)",
    "(?<!by)pass$",
    "pwd$|^pwd",
    "pre_?-?shared_?key|psk[ck]?$|pskey$",
    "secret",
    "wep_?key",
    "(?:auth(?:entication)?|encryption|decryption|wpa|sae|network|shared|master|session|private|pri|pre|client|api)_?key$",
    "authenticationcode$|^keyvalue$",
    "(?:^|_)pin$|pin_?(?:code|phrase)|(?:^|_)puk$",
    "community(?:string)?$",
    "(?<!public)credentials?$",
    "(?:auth|access|refresh|bearer|api)_?token$",
  ].join("|"),
  "i",
);

/** Names that speak of a secret without holding one: switches, counters, lengths, states, rules. */
const ABOUT_A_SECRET =
  /(?:required|enabled?|supported|mode|type|length|index|count|counter|failures?|errors?|attempts?|retries|status|state|expir\w*|timeout|time|date|policy|rules?|charset|stats|encoding|reset|reference|numberofentries|changed|hint|visible|selectable|login|set|sizes?|protocols?|interval)$/i;

/** The answer of the challenge that gives a controller its rights has no telling name. */
const CHALLENGE = /\.Challenge\.[^.]+\.Value$/;
