import {
  type Operation as AcsOperation,
  isEnded,
  TASK_STATES,
  TaskNotCancellable,
  TaskNotUnknown,
  type TaskState,
} from "@beckon/acs";
import { Type } from "typebox";
import type { WakeReport } from "../../connection-request/wake-report.ts";
import { sentence } from "../../text/sentence.ts";
import { findDevice } from "../devices/find-device.ts";
import { refuseCursor } from "../devices/routes.ts";
import { ApiError } from "../framework/api-error.ts";
import { type Route, route } from "../framework/route.ts";
import { DeviceId } from "../schemas/device.ts";
import { NewTask, NewTaskHeaders, NewTaskQuery, Task, TaskId, TaskListQuery, TaskPage } from "../schemas/task.ts";
import { createTask } from "./create-task.ts";
import { taskDto } from "./task-dto.ts";
import { waitForTask } from "./wait-for-task.ts";

const tag = "tasks";

export const taskRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/devices/{id}/tasks",
    operationId: "createTask",
    summary: "Want something of a device",
    description:
      "Queues a task; when the answer comes it is durable. It is carried out in the device's next session, and unless " +
      "`wake` is false the device is asked to begin one at once. With an `Idempotency-Key` the same request sent twice " +
      "makes one task.",
    tag,
    permission: "write",
    params: Type.Object({ id: DeviceId }),
    query: NewTaskQuery,
    headers: NewTaskHeaders,
    body: NewTask,
    answer: { status: 201, schema: Task, description: "The task; with `wait` as it was at the end of the wait." },
    problems: ["device-not-found", "invalid-operation", "key-used-before"],
    async handle(context, { params, query, body, who, request, reply }) {
      const device = await findDevice(context.store, params.id);
      const { "idempotency-key": key } = request.headers;
      const idempotencyKey = typeof key === "string" && key !== "" ? key : undefined;
      const by = { name: who?.name ?? "", ...(idempotencyKey !== undefined && { idempotencyKey }) };
      const task = await createTask(context, device, body.operation as AcsOperation, by);
      let wake: WakeReport | undefined;
      if (body.wake !== false && !isEnded(task.state)) {
        context.reach.taskWaker
          .wake(device)
          .then((report) => {
            wake = report;
          })
          .catch((error: unknown) => context.reportFailure(request.id, error));
      }
      if (!query.wait) return taskDto(task);
      const gone = new AbortController();
      reply.raw.once("close", () => gone.abort());
      const waited = (await waitForTask(task.id, query.wait, { ...context, gone: gone.signal })) ?? task;
      const shown = await taskDto(waited);
      // Why the device did not come is what the caller wants to know next.
      return wake && !wake.informed && !isEnded(waited.state) ? { ...shown, wake } : shown;
    },
  }),
  route({
    method: "GET",
    path: "/tasks",
    operationId: "listTasks",
    summary: "List tasks",
    description: "The newest first; of one device, or of all.",
    tag,
    permission: "read",
    query: TaskListQuery,
    answer: { status: 200, schema: TaskPage, description: "The tasks of this page." },
    async handle({ store }, { query }) {
      const { state } = query;
      if (state !== undefined && !(TASK_STATES as readonly string[]).includes(state)) {
        throw new ApiError(
          "invalid-request",
          `The query's state must be one of ${TASK_STATES.join(", ")}, but is "${state.slice(0, 40)}".`,
        );
      }
      const page = await store.tasks({ ...query, state: state as TaskState }).catch(refuseCursor);
      return { ...page, items: await Promise.all(page.items.map(taskDto)) };
    },
  }),
  route({
    method: "GET",
    path: "/tasks/{id}",
    operationId: "getTask",
    summary: "Show a task",
    description: "Where the task stands, and what came of it.",
    tag,
    permission: "read",
    params: Type.Object({ id: TaskId }),
    answer: { status: 200, schema: Task, description: "The task." },
    problems: ["task-not-found"],
    async handle({ store }, { params }) {
      const task = await store.task(params.id);
      if (!task) throw unknownTask(params.id);
      return taskDto(task);
    },
  }),
  route({
    method: "POST",
    path: "/tasks/{id}/cancel",
    operationId: "cancelTask",
    summary: "Cancel a task",
    description: "A task that has not been sent to the device yet will not be.",
    tag,
    permission: "write",
    params: Type.Object({ id: TaskId }),
    answer: { status: 200, schema: Task, description: "The cancelled task." },
    problems: ["task-not-found", "task-has-ended"],
    async handle({ engine }, { params }) {
      try {
        const task = await engine.cancelTask(params.id);
        if (!task) throw unknownTask(params.id);
        return await taskDto(task);
      } catch (error) {
        if (!(error instanceof TaskNotCancellable)) throw error;
        throw new ApiError("task-has-ended", sentence(error.message), { cause: error });
      }
    },
  }),
  route({
    method: "POST",
    path: "/tasks/{id}/done",
    operationId: "markTaskDone",
    summary: "Say that a task was executed",
    description: "Ends a task in the state `unknown` as done: somebody has looked at the device.",
    tag,
    permission: "write",
    params: Type.Object({ id: TaskId }),
    answer: { status: 200, schema: Task, description: "The task, done." },
    problems: ["task-not-found", "task-not-unknown"],
    async handle({ engine }, { params, who }) {
      try {
        const task = await engine.markTaskDone(params.id, who?.name ?? "");
        if (!task) throw unknownTask(params.id);
        return await taskDto(task);
      } catch (error) {
        if (!(error instanceof TaskNotUnknown)) throw error;
        throw new ApiError("task-not-unknown", sentence(error.message), { cause: error });
      }
    },
  }),
  route({
    method: "POST",
    path: "/tasks/{id}/repeat",
    operationId: "repeatTask",
    summary: "Want the same once more",
    description:
      "Queues a new task with the operation of one that has ended, its secrets included, which the API does not show.",
    tag,
    permission: "write",
    params: Type.Object({ id: TaskId }),
    headers: NewTaskHeaders,
    answer: { status: 201, schema: Task, description: "The new task." },
    problems: ["task-not-found", "device-not-found", "invalid-operation", "key-used-before", "task-not-ended"],
    async handle(context, { params, who, request }) {
      const earlier = await context.store.task(params.id);
      if (!earlier) throw unknownTask(params.id);
      if (!isEnded(earlier.state)) {
        throw new ApiError("task-not-ended", `The task is ${earlier.state}; wait for its end or cancel it first.`);
      }
      const device = await findDevice(context.store, earlier.deviceId);
      const { "idempotency-key": key } = request.headers;
      const idempotencyKey = typeof key === "string" && key !== "" ? key : undefined;
      const by = { name: who?.name ?? "", ...(idempotencyKey !== undefined && { idempotencyKey }) };
      const task = await createTask(context, device, earlier.operation, by);
      context.reach.taskWaker.wake(device).catch((error: unknown) => context.reportFailure(request.id, error));
      return taskDto(task);
    },
  }),
];

function unknownTask(id: string): ApiError {
  return new ApiError(
    "task-not-found",
    `There is no task with the id "${id.slice(0, 60)}"; see the list of tasks for the ones there are.`,
  );
}
