import { Type } from "typebox";

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
};
const MOST_SECONDS = 0xffff_ffff;
const delaySeconds = Type.Optional(
  Type.Integer({ minimum: 0, maximum: MOST_SECONDS, description: "How long the device shall wait before it begins." }),
);
const file = {
  fileSize: Type.Optional(Type.Integer({ minimum: 0, maximum: MOST_SECONDS, description: "Bytes." })),
  targetFileName: Type.Optional(
    Type.String({ maxLength: 256, description: "How the file is to be called on the device." }),
  ),
};
const TransferWindow = Type.Object({
  start: Type.Integer({ minimum: 0, maximum: MOST_SECONDS, description: "Seconds after the device got the request." }),
  end: Type.Integer({ minimum: 0, maximum: MOST_SECONDS, description: "Seconds after the device got the request." }),
  mode: Type.String({
    maxLength: 64,
    description: "`1 At Any Time`, `2 Immediately`, `3 When Idle`, `4 Confirmation Needed` or a vendor's.",
  }),
  userMessage: Type.Optional(Type.String({ maxLength: 256, description: "What the user is asked." })),
  maxRetries: Type.Optional(
    Type.Integer({ minimum: -1, maximum: 1_000_000, default: -1, description: "-1: the device decides." }),
  ),
});
const uuid = Type.String({ maxLength: 36, description: "UUID of the module." });
const version = Type.String({ maxLength: 32, description: "Version of the module." });
const moduleUrl = Type.String({ maxLength: 1024, description: "http or https." });
const environment = Type.String({ maxLength: 256, description: "Path of the execution environment." });
const fetching = {
  username: Type.Optional(Type.String({ maxLength: 256, description: "For the file server." })),
  password: Type.Optional(Type.String({ maxLength: 256, description: "Never shown again." })),
};
const ModuleChange = Type.Object(
  {
    action: Type.Union([Type.Literal("install"), Type.Literal("update"), Type.Literal("uninstall")], {
      description: "What is to be done with the module.",
    }),
    url: Type.Optional(moduleUrl),
    uuid: Type.Optional(uuid),
    version: Type.Optional(version),
    ...fetching,
    environment: Type.Optional(environment),
  },
  { description: "`install` needs a url, `uninstall` a uuid; `update` with neither updates all." },
);

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
      ...file,
      delaySeconds,
    }),
    Type.Object({ name: Type.Literal("upload"), ...transfer, delaySeconds }),
    Type.Object({
      name: Type.Literal("scheduleDownload"),
      ...transfer,
      ...file,
      windows: Type.Array(TransferWindow, { minItems: 1, maxItems: 2, description: "When it may be done." }),
    }),
    Type.Object({
      name: Type.Literal("cancelTransfer"),
      commandKey: Type.String({ maxLength: 32, description: "Of the transfer; that of a task is its id." }),
    }),
    Type.Object({ name: Type.Literal("getQueuedTransfers") }),
    Type.Object({
      name: Type.Literal("scheduleInform"),
      delaySeconds: Type.Integer({ minimum: 1, maximum: MOST_SECONDS, description: "When the device shall inform." }),
    }),
    Type.Object({ name: Type.Literal("getRpcMethods") }),
    Type.Object({
      name: Type.Literal("changeDuState"),
      changes: Type.Array(ModuleChange, { minItems: 1, maxItems: 100, description: "Each has its own result." }),
    }),
    Type.Object({
      name: Type.Literal("setVouchers"),
      vouchers: Type.Array(Type.String({ minLength: 1, description: "Signed voucher, base64." }), {
        minItems: 1,
        maxItems: 100,
        description: "Deprecated in TR-069.",
      }),
    }),
    Type.Object({
      name: Type.Literal("getOptions"),
      option: Type.Optional(Type.String({ maxLength: 64, description: "Name of one option; default: all." })),
    }),
    Type.Object({
      name: Type.Literal("diagnose"),
      path: Type.String({
        minLength: 1,
        maxLength: 256,
        description: "The diagnostics object, for example `Device.IP.Diagnostics.IPPing.`",
      }),
      inputs: Type.Optional(
        Type.Array(ValueToSet, { maxItems: 100, description: "What to test, paths relative to the object." }),
      ),
    }),
    Type.Object({
      name: Type.Literal("rpc"),
      method: Type.String({ minLength: 1, maxLength: 64, description: "Any method; a vendor's begins with `X_`." }),
      arguments: Type.Optional(
        Type.Record(Type.String(), Type.Unknown(), {
          description: "Arguments by name, as in the RPC table; of a vendor's method one element for each.",
        }),
      ),
      xml: Type.Optional(
        Type.String({ maxLength: 1_000_000, description: "Instead of `arguments`: the elements inside the method." }),
      ),
    }),
  ],
  { $id: "Operation", description: "What is wanted of the device." },
);
