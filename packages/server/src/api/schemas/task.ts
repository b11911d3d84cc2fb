import { TASK_STATES } from "@beckon/acs";
import { type Static, Type } from "typebox";
import { PageQuery, page, Time } from "./common.ts";
import { WakeReport } from "./device.ts";

const ValueToSet = Type.Object({
  path: Type.String({ minLength: 1, maxLength: 256, description: "Full parameter name." }),
  value: Type.String({ description: "Text as on the wire; booleans as `true` or `false`." }),
  type: Type.Optional(Type.String({ description: "Only if neither the device nor the data model knows the type." })),
});
const Path = Type.String({ minLength: 1, maxLength: 256, description: "A full or partial path." });
const Paths = Type.Array(Path, { minItems: 1, maxItems: 1000, description: "Full names and partial paths." });
const transfer = {
  fileType: Type.String({ minLength: 1, maxLength: 64, description: "For example `1 Firmware Upgrade Image`." }),
  url: Type.String({ minLength: 1, maxLength: 256, description: "http or https." }),
  username: Type.Optional(Type.String({ maxLength: 256, description: "For the file server." })),
  password: Type.Optional(Type.String({ maxLength: 256, description: "Never shown again." })),
  delaySeconds: Type.Optional(
    Type.Integer({ minimum: 0, description: "How long the device shall wait before it begins." }),
  ),
};

export const Operation = Type.Union(
  [
    Type.Object({ name: Type.Literal("read"), paths: Paths }),
    Type.Object({
      name: Type.Literal("set"),
      values: Type.Array(ValueToSet, { minItems: 1, maxItems: 1000, description: "All are set, or none." }),
    }),
    Type.Object({
      name: Type.Literal("refresh"),
      path: Type.Optional(Type.String({ maxLength: 256, description: "A partial path; default: the whole tree." })),
    }),
    Type.Object({
      name: Type.Literal("addObject"),
      path: Path,
      values: Type.Optional(
        Type.Array(ValueToSet, { maxItems: 1000, description: "Values of the new row, paths relative to it." }),
      ),
    }),
    Type.Object({ name: Type.Literal("deleteObject"), path: Path }),
    Type.Object({ name: Type.Literal("getAttributes"), paths: Paths }),
    Type.Object({
      name: Type.Literal("setAttributes"),
      changes: Type.Array(
        Type.Object({
          path: Path,
          notification: Type.Optional(
            Type.Integer({ minimum: 0, maximum: 6, description: "0 off, 1 passive, 2 active, 3 to 6 lightweight." }),
          ),
          accessList: Type.Optional(
            Type.Array(Type.String({ maxLength: 64 }), { description: "Who besides the ACS may change it." }),
          ),
        }),
        { minItems: 1, maxItems: 1000, description: "What is to be changed." },
      ),
    }),
    Type.Object({ name: Type.Literal("reboot") }),
    Type.Object({ name: Type.Literal("factoryReset") }),
    Type.Object({
      name: Type.Literal("download"),
      ...transfer,
      fileSize: Type.Optional(Type.Integer({ minimum: 0, description: "Bytes." })),
      targetFileName: Type.Optional(
        Type.String({ maxLength: 256, description: "How the file is to be called on the device." }),
      ),
    }),
    Type.Object({ name: Type.Literal("upload"), ...transfer }),
  ],
  { $id: "Operation", description: "What is wanted of the device." },
);

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
