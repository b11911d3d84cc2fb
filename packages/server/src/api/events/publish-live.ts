import type { AcsEventHub } from "../../acs-events.ts";
import type { Engine } from "../../engine.ts";
import { sentence } from "../../text/sentence.ts";
import { deviceDto } from "../devices/device-dto.ts";
import { sessionDto } from "../sessions/routes.ts";
import { taskDto } from "../tasks/task-dto.ts";
import type { EventStream } from "./event-stream.ts";

/** Passes on what the engine tells, in the form of the API: secrets masked, message bodies left out. */
export function publishLive(hub: AcsEventHub, stream: EventStream, engine: Pick<Engine, "isOnline">): void {
  for (const name of ["device:registered", "device:changed"] as const) {
    hub.on(name, ({ device }) => stream.publish(name, device.id, () => ({ device: deviceDto(device, engine) })));
  }
  hub.on("device:removed", (event) => stream.publish("device:removed", event.deviceId, () => event));
  hub.on("device:values", (event) => stream.publish("device:values", event.deviceId, () => event));
  hub.on("task:changed", ({ task }) =>
    stream.publish("task:changed", task.deviceId, async () => ({ task: await taskDto(task) })),
  );
  for (const name of ["session:started", "session:ended"] as const) {
    hub.on(name, ({ session }) => stream.publish(name, session.deviceId, () => ({ session: sessionDto(session) })));
  }
  hub.on("session:message", ({ sessionId, deviceId, at, from, summary }) =>
    // The body is not held: it may be megabytes.
    stream.publish("session:message", deviceId, () => ({ sessionId, deviceId, at, from, summary })),
  );
  hub.on("contact", ({ oddities: _, ...contact }) =>
    stream.publish("contact", undefined, () => ({ ...contact, reason: sentence(contact.reason) })),
  );
}
