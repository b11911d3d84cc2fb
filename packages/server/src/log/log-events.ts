import type { SessionRecord } from "@beckon/acs";
import type { AcsEventHub } from "../acs-events.ts";
import { sentence } from "../text/sentence.ts";
import type { Log } from "./log.ts";
import { Repetition } from "./repetition.ts";

/** A fleet has thousands of these a minute: it was time again, and neither end had anything to say. */
function isRoutine({ events, roundTrips, oddities }: SessionRecord): boolean {
  return roundTrips <= 2 && oddities.length === 0 && events.every((code) => code === "2 PERIODIC");
}

/** Writes what the engine tells to the log: one line for each session, contact and task. Values never appear. */
export function logEvents(hub: AcsEventHub, log: Log): void {
  hub.on("device:registered", ({ device }) => {
    const { manufacturer, productClass } = device.identity;
    log.info({ device: device.id, address: device.address }, `New device: ${manufacturer} ${productClass}`);
  });
  hub.on("device:removed", ({ deviceId }) => log.info({ device: deviceId }, "Device forgotten"));
  hub.on("session:ended", ({ session }) => {
    const { id, deviceId, outcome, reason, events, address, roundTrips, startedAt, endedAt } = session;
    const fields = { device: deviceId, session: id, events, address, roundTrips, ms: endedAt - startedAt };
    if (outcome === "failed") log.warn(fields, `Session failed: ${sentence(reason)}`);
    else log[isRoutine(session) ? "debug" : "info"](fields, `Session: ${sentence(reason)}`);
  });
  hub.on("session:message", ({ sessionId, deviceId, from, summary }) =>
    log.debug({ device: deviceId, session: sessionId }, `${from === "CPE" ? "CPE ->" : "CPE <-"} ${summary}`),
  );
  hub.on("task:changed", ({ task }) =>
    log.info(
      { device: task.deviceId, task: task.id, by: task.createdBy },
      `Task ${task.operation.name} ${task.state}: ${sentence(task.message)}`,
    ),
  );
  const repetition = new Repetition();
  hub.on("contact", ({ at, address, status, reason, username }) => {
    const level = repetition.isRepeated(JSON.stringify([address, status, reason]), at) ? "debug" : "warn";
    const fields = { address, status, ...(username !== undefined && { username }) };
    log[level](fields, `Contact without a device: ${sentence(reason)}`);
  });
  hub.on("error", ({ message, error }) => log.error({ err: error }, message));
}
