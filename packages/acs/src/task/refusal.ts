import type { CwmpFault } from "@beckon/cwmp";
import type { ValueToSet } from "./operation.ts";
import { faultSentence } from "./outcome.ts";

interface Hint {
  /** The parameter that was refused. */
  readonly path: RegExp;
  /** Helps only if this is not among the values. */
  readonly without?: RegExp;
  readonly advice: string;
}

/** What has helped with devices that refuse what the standard allows (QRK-30). */
const HINTS: readonly Hint[] = [
  {
    path: /\.PeriodicInformInterval$/,
    advice: "some devices take no PeriodicInformInterval below 30 or 60 seconds",
  },
  {
    path: /\.ManagementServer\.Password$/,
    without: /\.ManagementServer\.Username$/,
    advice: "some devices take the Password only together with the Username",
  },
  {
    path: /\.ManagementServer\.ConnectionRequest(Username|Password)$/,
    advice: "some devices have a fixed user name and password for connection requests",
  },
  {
    path: /\.ManagementServer\.URL$/,
    advice: "some devices take their ACS URL from their own page or from DHCP only",
  },
];

/** Why values were not set, and what a person can do about it (SPV-2, QRK-24, QRK-30). */
export function refusalSentence(fault: CwmpFault, values: readonly ValueToSet[]): string {
  const named = new Set(fault.parameterFaults.map(({ ParameterName }) => ParameterName));
  const paths = values.map(({ path }) => path);
  const suspects = named.size > 0 ? paths.filter((path) => named.has(path)) : paths;
  const hints = HINTS.filter(
    ({ path, without }) =>
      suspects.some((one) => path.test(one)) && !(without && paths.some((one) => without.test(one))),
  ).map(({ advice }) => advice);
  if (named.size === 0 && values.length > 1) {
    hints.unshift(`it does not say which of the ${values.length} values it means; set fewer at once to find out`);
  }
  return [faultSentence(fault), ...hints].join(" – ");
}
