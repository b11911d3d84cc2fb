import type { QueryClient } from "@tanstack/react-query";
import type { TaskFilter } from "../api/queries.ts";
import type { Device, Session, Task } from "../generated/api.ts";
import { placeInPages, replaceInPages } from "./cached-pages.ts";
import type { Invalidator } from "./invalidator.ts";
import type { LiveEvent } from "./live-events.ts";

/** Brings what the page knows up to date with what the server told. */
export function applyEvents(client: QueryClient, invalidator: Invalidator, events: readonly LiveEvent[]): void {
  const devices = new Map<string, Device>();
  const tasks = new Map<string, Task>();
  const sessions = new Map<string, Session>();
  for (const event of events) {
    switch (event.name) {
      case "device:registered":
        devices.set(event.data.device.id, event.data.device);
        invalidator.add(["devices"]);
        invalidator.add(["fleet"]);
        break;
      case "device:changed":
        devices.set(event.data.device.id, event.data.device);
        invalidator.add(["fleet"]);
        break;
      case "device:removed":
        client.removeQueries({ queryKey: ["device", event.data.deviceId] });
        invalidator.add(["devices"]);
        invalidator.add(["fleet"]);
        break;
      case "device:values":
        invalidator.add(["parameters", event.data.deviceId]);
        break;
      case "task:changed":
        tasks.set(event.data.task.id, event.data.task);
        invalidator.add(["fleet"]);
        // No other event tells of attributes, and only now is what a task brought sure to be kept.
        if (event.data.task.state === "done") invalidator.add(["parameters", event.data.task.deviceId]);
        break;
      case "session:started":
      case "session:ended":
        sessions.set(event.data.session.id, event.data.session);
        invalidator.add(["session", event.data.session.id]);
        invalidator.add(["fleet"]);
        break;
      case "session:message":
        invalidator.add(["session", event.data.sessionId]);
        break;
      case "contact":
        invalidator.add(["contacts"]);
        break;
    }
  }
  applyDevices(client, devices);
  applyTasks(client, tasks);
  for (const session of sessions.values())
    placeInPages(client, "sessions", session, (deviceId) => deviceId === "" || deviceId === session.deviceId);
}

function applyDevices(client: QueryClient, devices: ReadonlyMap<string, Device>): void {
  if (devices.size === 0) return;
  for (const device of devices.values())
    if (client.getQueryData(["device", device.id])) client.setQueryData(["device", device.id], device);
  replaceInPages(client, "devices", devices);
}

function applyTasks(client: QueryClient, tasks: ReadonlyMap<string, Task>): void {
  for (const task of tasks.values()) {
    if (client.getQueryData(["task", task.id])) client.setQueryData(["task", task.id], task);
    placeInPages(client, "tasks", task, (filter) => {
      const { deviceId, state } = filter as TaskFilter;
      return (!deviceId || deviceId === task.deviceId) && (!state || state === task.state);
    });
  }
}
