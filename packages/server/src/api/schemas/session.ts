import { Type } from "typebox";
import { Oddity, PageQuery, page, Time } from "./common.ts";

export const Session = Type.Object(
  {
    id: Type.String({ description: "Id of the session." }),
    deviceId: Type.String({ description: "The device; empty if the session got no further than a refused Inform." }),
    startedAt: Time,
    endedAt: Time,
    outcome: Type.String({ description: "`running`, `completed` or `failed`" }),
    reason: Type.String({ description: "How it ended, in one sentence." }),
    events: Type.Array(Type.String(), { description: "Event codes of the Inform." }),
    retryCount: Type.Integer({ description: "How often the CPE had tried before." }),
    address: Type.String({ description: "Where it came from." }),
    authentication: Type.String({ description: "`none`, `basic`, `digest` or `certificate`" }),
    roundTrips: Type.Integer({ description: "HTTP exchanges." }),
    oddities: Type.Array(Oddity, { description: "Deviations seen in it." }),
  },
  { $id: "Session", description: "One CWMP session." },
);
export const SessionId = Type.String({ minLength: 1, maxLength: 100, description: "Id of the session." });

export const SessionPage = page(Session, "Session");

export const Message = Type.Object(
  {
    index: Type.Integer({ description: "0, 1, 2 …" }),
    at: Time,
    from: Type.Union([Type.Literal("CPE"), Type.Literal("ACS")], { description: "Who sent it." }),
    summary: Type.String({ description: "One line, without values." }),
    xml: Type.String({ description: "As sent, secrets masked; empty for an empty POST or a 204." }),
    httpStatus: Type.Optional(Type.Integer({ description: "Of what the ACS sent." })),
  },
  { $id: "Message", description: "One message of a session." },
);

export const SessionWithMessages = Type.Object(
  { session: Session, messages: Type.Array(Message, { description: "In their order." }) },
  { $id: "SessionWithMessages", description: "A session with all its messages." },
);

export const SessionListQuery = Type.Object({
  deviceId: Type.Optional(Type.String({ description: "Only of this device." })),
  ...PageQuery,
});
