import type { TaskAnswer } from "../../api/answers.ts";
import { plain, plainLines } from "../../output/plain.ts";
import { pairs, table } from "../../output/table.ts";

const TRANSFER_STATES = ["", "not started", "in progress", "finishing"];
/** The notification attribute in a word or two (TR-069 Amendment 6, A.3.2.4). */
const NOTIFICATIONS = [
  "off",
  "passive",
  "active",
  "passive lightweight",
  "passive, also lightweight",
  "active lightweight",
  "passive, active lightweight",
];

/** What came out of a task besides its one sentence; empty if nothing did. */
export function taskResult({ operation, result }: TaskAnswer): string {
  if (!result) return "";
  const { methods, transfers, options, modules, attributes, values, response } = result;
  if (methods) return methods.map((method) => `${plain(method)}\n`).join("");
  if (transfers && transfers.length > 0) {
    const rows = transfers.map(({ commandKey, state, fileType = "" }) => [
      commandKey,
      TRANSFER_STATES[state] ?? String(state),
      fileType,
    ]);
    return table(["command key", "state", "file type"], rows);
  }
  if (options && options.length > 0) return plainLines(`${JSON.stringify(options, undefined, 2)}\n`);
  if (modules && modules.length > 0) {
    const rows = modules.map(({ uuid, version, state, code, text }) => [
      uuid,
      version,
      state,
      code === 0 ? "" : `${code} ${text}`,
    ]);
    return table(["module", "version", "state", "fault"], rows);
  }
  if (attributes && attributes.length > 0) {
    const rows = attributes.map(({ path, notification, accessList }) => [
      path,
      `${notification} ${NOTIFICATIONS[notification] ?? ""}`.trimEnd(),
      accessList.join(", "),
    ]);
    return table(["parameter", "notification", "access list"], rows);
  }
  if (operation.name === "diagnose" && values) return pairs(values.map(({ path, value }) => [path, value]));
  if (response?.xml !== undefined) return `${plainLines(response.xml)}\n`;
  if (response) return `${plainLines(JSON.stringify(response.arguments, undefined, 2))}\n`;
  return "";
}
