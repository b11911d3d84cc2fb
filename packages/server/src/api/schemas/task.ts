import { TASK_STATES } from "@beckon/acs";
import { type Static, Type } from "typebox";
import { PageQuery, page, Time } from "./common.ts";
import { WakeReport } from "./device.ts";
import { Operation } from "./operation.ts";

export const TaskState = Type.Union(
  TASK_STATES.map((state) => Type.Literal(state)),
  {
    $id: "TaskState",
    description:
      "Where a task stands. `unknown`: it was sent and the device does not tell whether it was executed; mark it as done or repeat it.",
  },
);

export const Task = Type.Object(
  {
    id: Type.String({ description: "Id of the task." }),
    deviceId: Type.String({ description: "The device it is for." }),
    operation: Operation,
    state: TaskState,
    message: Type.String({ description: "What happened last, or why it failed, in one sentence." }),
    createdAt: Time,
    createdBy: Type.String({ description: "Who asked for it." }),
    changedAt: Time,
    attempts: Type.Integer({ description: "How often its RPC was sent." }),
    commandKey: Type.String({ description: "Sent to the device as CommandKey and ParameterKey." }),
    result: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), { description: "Status, instance number, values read …" }),
    ),
    fault: Type.Optional(
      Type.Object(
        {
          code: Type.Integer({ description: "CWMP fault code." }),
          text: Type.String({ description: "What the device said." }),
          parameterFaults: Type.Array(
            Type.Object({
              ParameterName: Type.String({ description: "The parameter." }),
              FaultCode: Type.Integer({ description: "CWMP fault code." }),
              FaultString: Type.String({ description: "What the device said." }),
            }),
            { description: "What was wrong with which parameter, after a set." },
          ),
        },
        { description: "The fault the device answered with." },
      ),
    ),
    // Only in the answer to its creation with `wait`: why the device could not be called.
    wake: Type.Optional(WakeReport),
  },
  { $id: "Task", description: "One operation wanted on one device, once." },
);
export type TaskDto = Static<typeof Task>;
export const TaskPage = page(Task, "Task");

export const NewTask = Type.Object(
  {
    operation: Operation,
    wake: Type.Optional(Type.Boolean({ default: true, description: "Send a connection request at once." })),
  },
  { $id: "NewTask", description: "A task to be queued." },
);
export const TaskId = Type.String({ minLength: 1, maxLength: 100, description: "Id of the task." });

export const NewTaskHeaders = Type.Object({
  "idempotency-key": Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: "The same key again gives the same task, not another one.",
    }),
  ),
});

export const NewTaskQuery = Type.Object({
  wait: Type.Optional(
    Type.Number({ minimum: 0, maximum: 300, default: 0, description: "Seconds to wait for the task to end." }),
  ),
});
export const TaskListQuery = Type.Object({
  deviceId: Type.Optional(Type.String({ description: "Only of this device." })),
  state: Type.Optional(Type.String({ description: "Only tasks in this state." })),
  ...PageQuery,
});
