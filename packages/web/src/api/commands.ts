import type { Device, Operation, Reachability, Task, WakeReport, Who } from "../generated/api.ts";
import { send } from "./request.ts";

const part = encodeURIComponent;

export const login = (token: string) => send<Who>("POST", "/login", { token });
export const logout = () => send<void>("DELETE", "/login");

/** The key makes a request that is sent twice (a double click, a repeated try) one task. */
export const createTask = (deviceId: string, operation: Operation, idempotencyKey: string) =>
  send<Task>("POST", `/devices/${part(deviceId)}/tasks`, { operation }, { "idempotency-key": idempotencyKey });

export const cancelTask = (id: string) => send<Task>("POST", `/tasks/${part(id)}/cancel`);
export const markTaskDone = (id: string) => send<Task>("POST", `/tasks/${part(id)}/done`);
export const repeatTask = (id: string, idempotencyKey: string) =>
  send<Task>("POST", `/tasks/${part(id)}/repeat`, undefined, { "idempotency-key": idempotencyKey });
export const renewCredentials = (id: string) =>
  send<Reachability>("POST", `/devices/${part(id)}/connection-request-credentials`);
export const wakeDevice = (id: string) => send<WakeReport>("POST", `/devices/${part(id)}/wake`);
export const setTags = (id: string, tags: readonly string[]) => send<Device>("PATCH", `/devices/${part(id)}`, { tags });
export const deleteDevice = (id: string) => send<void>("DELETE", `/devices/${part(id)}`);
