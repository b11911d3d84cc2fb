import type { Command } from "commander";
import type { ReachabilityAnswer } from "../../api/answers.ts";
import { segment } from "../../api/api-client.ts";
import { findDevice } from "../../api/find-device.ts";
import { plain } from "../../output/plain.ts";
import { table } from "../../output/table.ts";
import { age, span } from "../../output/time.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";
import { wakeSteps } from "./wake-steps.ts";

/** What concerns connection requests besides sending one. */
export function reachabilityCommands(terminal: Terminal): readonly Command[] {
  const show = apiCommand("reach", "Show how a device can be woken, and how it went the last time.")
    .argument("<device>", "id, or words that only one device has")
    .addHelpText("after", "\nExample:\n  beckon device reach A1B2C3");
  const renew = apiCommand("renew-credentials", "Give a device new credentials for connection requests.")
    .argument("<device>", "id, or words that only one device has")
    .addHelpText(
      "after",
      "\nThey are set in its next session, and never shown.\n\nExample:\n  beckon device renew-credentials A1B2C3",
    );
  return [
    withApi(show, terminal, async ({ api, print }, [words = ""]) => {
      const device = await findDevice(api, words);
      const reachability = await api.call<ReachabilityAnswer>(`/devices/${segment(device.id)}/reachability`);
      print(reachability, () => describe(reachability, Date.now()));
    }),
    withApi(renew, terminal, async ({ api, print }, [words = ""]) => {
      const device = await findDevice(api, words);
      const path = `/devices/${segment(device.id)}/connection-request-credentials`;
      const reachability = await api.call<ReachabilityAnswer>(path, { method: "POST" });
      print(reachability, () => `The next session of ${device.id} sets new credentials.\n`);
    }),
  ];
}

const CREDENTIALS = {
  none: "none given yet",
  set: "set",
  wanted: "will be set in the next session",
  refused: "refused by the device",
} as const;

function describe({ methods, credentials, lastWake }: ReachabilityAnswer, now: number): string {
  const rows = methods.map(({ method, lastSuccessAt, lastFailureAt, failures, milliseconds, reason }) => [
    method,
    lastSuccessAt === 0 ? "never" : `${age(lastSuccessAt, now)}, in ${span(milliseconds)}`,
    lastFailureAt === 0 ? "never" : age(lastFailureAt, now),
    String(failures),
    plain(reason),
  ]);
  const tried =
    rows.length === 0 ? "No way was tried yet.\n" : table(["way", "worked", "failed", "in a row", "why"], rows);
  const last = lastWake ? `\nLast wake, ${age(lastWake.at, now)}:\n${wakeSteps(lastWake)}` : "";
  return `${tried}\nCredentials: ${CREDENTIALS[credentials]}\n${last}`;
}
