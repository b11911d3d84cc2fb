import { type Static, Type } from "typebox";
import { Oddity, PageQuery, page, Time } from "./common.ts";

export const DeviceId = Type.String({
  minLength: 1,
  maxLength: 10_000,
  description: "Id of the device, `OUI-ProductClass-SerialNumber`.",
});

export const DeviceIdentity = Type.Object(
  {
    manufacturer: Type.String({ description: "As in the Inform." }),
    oui: Type.String({ description: "Organizationally unique identifier." }),
    productClass: Type.String({ description: "May be empty." }),
    serialNumber: Type.String({ description: "As in the Inform." }),
  },
  { $id: "DeviceIdentity", description: "Who a CPE says it is." },
);

export const Discovery = Type.Object(
  {
    state: Type.Union([Type.Literal("none"), Type.Literal("running"), Type.Literal("complete")], {
      description: "How far the tree was read.",
    }),
    parameters: Type.Integer({ description: "Parameters known to exist." }),
    read: Type.Integer({ description: "Parameters with a value." }),
    completedAt: Time,
  },
  { $id: "Discovery", description: "Progress of reading the whole parameter tree." },
);

export const Quirk = Type.Object(
  {
    name: Type.String({ description: "A tag `quirk:<name>` gives it to a device." }),
    source: Type.Union([Type.Literal("known"), Type.Literal("learnt"), Type.Literal("person")], {
      description: "Known of such devices, learnt from this one, or said by a tag.",
    }),
    evidence: Type.String({ description: "What was seen, in one sentence." }),
    at: Time,
    effect: Type.String({ description: "What the ACS does because of it." }),
  },
  { $id: "Quirk", description: "A deviation for which the ACS behaves differently." },
);

export const Device = Type.Object(
  {
    id: Type.String({ description: "`OUI-ProductClass-SerialNumber`, each part percent-encoded." }),
    identity: DeviceIdentity,
    online: Type.Boolean({ description: "The last Inform is younger than twice its interval plus a margin." }),
    root: Type.String({ description: "`Device.` or `InternetGatewayDevice.`" }),
    softwareVersion: Type.String({ description: "As last reported." }),
    hardwareVersion: Type.String({ description: "As last reported." }),
    provisioningCode: Type.String({ description: "As last reported." }),
    connectionRequestUrl: Type.String({ description: "As last reported; text of the device, never follow it." }),
    address: Type.String({ description: "Where the last session came from." }),
    cwmpVersion: Type.String({ description: "Protocol version of the last session, `1.0` to `1.4`." }),
    tags: Type.Array(Type.String(), { description: "Set by people." }),
    firstSeenAt: Time,
    lastInformAt: Time,
    lastBootAt: Time,
    lastBootstrapAt: Time,
    lastEvents: Type.Array(Type.String(), { description: "Event codes of the last Inform." }),
    informInterval: Type.Optional(Type.Integer({ description: "Seconds between periodic Informs." })),
    discovery: Discovery,
    oddities: Type.Array(Oddity, { description: "Deviations seen lately." }),
    quirks: Type.Array(Quirk, { description: "Why the ACS treats it differently from others." }),
    reports: Type.Array(
      Type.Object({
        at: Time,
        rpc: Type.String({ description: "The RPC by which it told." }),
        text: Type.String({ description: "What it told, in one sentence." }),
      }),
      { description: "What it told by itself lately, newest first." },
    ),
    lastSession: Type.Optional(
      Type.Object(
        {
          id: Type.String({ description: "Id of the session." }),
          outcome: Type.String({ description: "`running`, `completed` or `failed`" }),
          reason: Type.String({ description: "How it ended, in one sentence." }),
        },
        { description: "How the last session ended." },
      ),
    ),
  },
  { $id: "Device", description: "What the ACS knows of one CPE." },
);
export type DeviceDto = Static<typeof Device>;
export const DevicePage = page(Device, "Device");

export const DeviceListQuery = Type.Object({
  search: Type.Optional(
    Type.String({ maxLength: 200, description: "Words that must all occur in id, names, versions, address or tags." }),
  ),
  manufacturer: Type.Optional(Type.String({ description: "Exactly this manufacturer." })),
  productClass: Type.Optional(Type.String({ description: "Exactly this product class." })),
  softwareVersion: Type.Optional(Type.String({ description: "Exactly this version." })),
  tag: Type.Optional(Type.String({ description: "Has this tag." })),
  parameter: Type.Optional(
    Type.Array(Type.String({ maxLength: 1000 }), {
      maxItems: 8,
      description:
        "`path=value`: an indexed parameter has this value; `path=value*`: it begins so. `*` in the path stands for any " +
        "instance number. May be given several times; all must hold.",
    }),
  ),
  online: Type.Optional(Type.Boolean({ description: "Only devices that are online, or that are not." })),
  sort: Type.Optional(
    Type.Union(
      (["id", "lastInformAt", "firstSeenAt", "productClass", "softwareVersion"] as const).map((name) =>
        Type.Literal(name),
      ),
      { default: "lastInformAt", description: "Order of the list." },
    ),
  ),
  descending: Type.Optional(Type.Boolean({ default: true, description: "Turn the order around." })),
  ...PageQuery,
});

export const Parameter = Type.Object(
  {
    path: Type.String({ description: "Full name." }),
    name: Type.String({ description: "Last segment." }),
    type: Type.String({
      description:
        "Value type: string, int, unsignedInt, long, unsignedLong, boolean, dateTime, base64, hexBinary, decimal, untyped.",
    }),
    writable: Type.Optional(Type.Boolean({ description: "Absent: not known yet." })),
    value: Type.Optional(Type.String({ description: "Absent: never read. Secrets are masked." })),
    secret: Type.Boolean({ description: "The value is masked." }),
    at: Time,
    notification: Type.Optional(Type.Integer({ description: "0 to 6; absent: not known." })),
    accessList: Type.Optional(Type.Array(Type.String(), { description: "Absent: not known." })),
    definition: Type.Optional(
      Type.Object(
        {
          dataType: Type.Optional(
            Type.String({ description: "Named type of the data model, for example `MACAddress`." }),
          ),
          list: Type.Optional(Type.Boolean({ description: "Comma-separated list." })),
          minimum: Type.Optional(Type.String({ description: "Smallest value." })),
          maximum: Type.Optional(Type.String({ description: "Largest value." })),
          maximumLength: Type.Optional(Type.Integer({ description: "Characters, or bytes of binary types." })),
          enumeration: Type.Optional(Type.Array(Type.String(), { description: "The values there are." })),
          units: Type.Optional(Type.String({ description: "For example `seconds`." })),
          since: Type.Optional(Type.String({ description: "Model version that brought it." })),
          deprecated: Type.Optional(Type.Boolean({ description: "No longer to be used." })),
        },
        { description: "What the data model says; absent for vendor parameters." },
      ),
    ),
  },
  { $id: "Parameter", description: "A parameter of a device." },
);

export const TreeObject = Type.Object(
  {
    path: Type.String({ description: "With the dot at its end." }),
    name: Type.String({ description: "Last segment." }),
    writable: Type.Optional(Type.Boolean({ description: "A table: rows can be added. A row: it can be deleted." })),
    table: Type.Boolean({ description: "Its children are rows." }),
    parameters: Type.Integer({ description: "Parameters at any depth below." }),
    label: Type.Optional(Type.String({ description: "A telling value of the row: Alias, Name, SSID, HostName …" })),
  },
  { $id: "TreeObject", description: "An object of a device." },
);

export const ParameterLevel = Type.Object(
  {
    path: Type.String({ description: "The object whose children these are; empty for the top." }),
    objects: Type.Array(TreeObject, { description: "Objects on this level." }),
    parameters: Type.Array(Parameter, { description: "Parameters on this level, or that match." }),
    total: Type.Integer({ description: "Matches in all, if this is the answer to a search." }),
  },
  { $id: "ParameterLevel", description: "One level of the parameter tree, or the matches of a search." },
);

export const ParameterQuery = Type.Object({
  path: Type.Optional(Type.String({ description: "A partial path such as `Device.WiFi.`; default: the top." })),
  search: Type.Optional(
    Type.String({
      maxLength: 200,
      description: "Instead of a level: parameters whose path or value has all these words.",
    }),
  ),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1000, default: 200, description: "At most so many matches." }),
  ),
});

export const DevicePatch = Type.Object({
  tags: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 64, description: "Replaces the tags." }),
  ),
});

export const WakeMethod = Type.Union([Type.Literal("http"), Type.Literal("udp"), Type.Literal("xmpp")], {
  description: "The way of a connection request.",
});

export const WakeReport = Type.Object(
  {
    at: Time,
    reached: Type.Boolean({ description: "The CPE said that it will come; over UDP it says nothing." }),
    informed: Type.Boolean({ description: "Its Inform came." }),
    method: Type.Optional(WakeMethod),
    why: Type.Optional(Type.String({ description: "Why it did not come, in one sentence." })),
    steps: Type.Array(
      Type.Object({
        method: Type.Optional(WakeMethod),
        text: Type.String({ description: "What happened." }),
        ok: Type.Boolean({ description: "It went as it should." }),
        milliseconds: Type.Number({ description: "How long it took." }),
      }),
      {
        description: "What happened, step by step, in plain words.",
      },
    ),
  },
  { $id: "WakeReport", description: "The course of a connection request." },
);

export const Reachability = Type.Object(
  {
    methods: Type.Array(
      Type.Object({
        method: WakeMethod,
        lastSuccessAt: Time,
        lastFailureAt: Time,
        failures: Type.Integer({ description: "Since the last success." }),
        milliseconds: Type.Number({ description: "From the request to the Inform, at the last success." }),
        reason: Type.String({ description: "Why it failed last." }),
      }),
      { description: "What was tried so far, the most promising first." },
    ),
    credentials: Type.Union(
      [Type.Literal("none"), Type.Literal("set"), Type.Literal("wanted"), Type.Literal("refused")],
      { description: "`set` by this server or by people, `wanted` in the next session, `refused` by the device." },
    ),
    lastWake: Type.Optional(WakeReport),
  },
  { $id: "Reachability", description: "How a device can be woken, as learnt." },
);
