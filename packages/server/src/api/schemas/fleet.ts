import { Type } from "typebox";
import { Time } from "./common.ts";

export const Fleet = Type.Object(
  {
    devices: Type.Integer({ description: "Devices known." }),
    online: Type.Integer(),
    newToday: Type.Integer({ description: "First seen since midnight UTC." }),
    byModel: Type.Array(
      Type.Object({
        manufacturer: Type.String(),
        productClass: Type.String(),
        softwareVersion: Type.String(),
        count: Type.Integer(),
      }),
      { description: "The largest first, at most 100." },
    ),
    tasks: Type.Record(Type.String(), Type.Integer(), { description: "Tasks by state." }),
    sessionsRunning: Type.Integer(),
    sessionsPerMinute: Type.Array(Type.Object({ at: Time, completed: Type.Integer(), failed: Type.Integer() }), {
      description: "The last 60 minutes, oldest first.",
    }),
    server: Type.Object({
      version: Type.String(),
      startedAt: Time,
      acsUrl: Type.String({ description: "What to type into a router." }),
      enrolment: Type.String({ description: "`open`, `shared` or `closed`" }),
    }),
  },
  { $id: "Fleet", description: "The fleet at a glance." },
);

export const Contact = Type.Object(
  {
    at: Time,
    address: Type.String(),
    status: Type.Integer({ description: "HTTP status answered." }),
    reason: Type.String({ description: "What was wrong, in one sentence." }),
    username: Type.Optional(Type.String()),
    count: Type.Integer({ description: "How often from this address with this reason." }),
  },
  { $id: "Contact", description: "A contact without a device: refused, unreadable or not authenticated." },
);
export const ContactList = Type.Object(
  { items: Type.Array(Contact) },
  { $id: "ContactList", description: "The latest first, at most 200." },
);
