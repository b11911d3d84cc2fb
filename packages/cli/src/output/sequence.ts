import type { TracedSessionAnswer } from "../api/answers.ts";
import { plain, plainLines } from "./plain.ts";
import { moment, span } from "./time.ts";

type Message = TracedSessionAnswer["messages"][number];

/** A session as a sequence diagram: `CPE -> Inform (0 BOOTSTRAP)`, `CPE <- InformResponse`. */
export function sequence({ session, messages }: TracedSessionAnswer): string {
  const times = messages.map(({ at }) => `+${span(Math.max(0, at - session.startedAt))}`);
  const width = Math.max(0, ...times.map((time) => time.length));
  const lines = messages.map((message, index) => `${(times[index] ?? "").padStart(width)}  ${arrow(message)}\n`);
  const { id, deviceId, address, startedAt, endedAt, outcome, reason, roundTrips } = session;
  const lasted = endedAt === 0 ? "" : ` after ${span(endedAt - startedAt)}`;
  const head = `Session ${plain(id)} of ${plain(deviceId || "an unknown device")} from ${plain(address)}, ${moment(startedAt)}\n`;
  const foot = `${plain(outcome)}${lasted}, ${roundTrips} round trips: ${plain(reason)}\n`;
  return `${head}\n${lines.join("")}\n${foot}`;
}

function arrow({ from, summary, httpStatus }: Message): string {
  const status = httpStatus === undefined || httpStatus === 200 || httpStatus === 204 ? "" : ` [HTTP ${httpStatus}]`;
  return `CPE ${from === "CPE" ? "->" : "<-"} ${plain(summary || "empty")}${status}`;
}

/** Every envelope as it was sent, each under the line of the diagram that it belongs to. */
export function envelopes({ messages }: TracedSessionAnswer): string {
  return messages
    .map(
      (message) =>
        `<!-- ${arrow(message).replaceAll("--", "—").replace("->", "→").replace("<-", "←")} -->\n${plainLines(message.xml)}\n`,
    )
    .join("\n");
}
