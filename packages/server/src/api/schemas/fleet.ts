import { Type } from "typebox";
import { Time } from "./common.ts";

export const Fleet = Type.Object(
  {
    devices: Type.Integer({ description: "Devices known." }),
    online: Type.Integer({ description: "Devices whose last Inform is young enough." }),
    newToday: Type.Integer({ description: "First seen since midnight UTC." }),
    byModel: Type.Array(
      Type.Object({
        manufacturer: Type.String({ description: "As in the Inform." }),
        productClass: Type.String({ description: "As in the Inform; may be empty." }),
        softwareVersion: Type.String({ description: "As last reported." }),
        count: Type.Integer({ description: "Devices of this kind." }),
      }),
      { description: "The largest first, at most 100." },
    ),
    tasks: Type.Record(Type.String(), Type.Integer(), { description: "Tasks by state." }),
    sessionsRunning: Type.Integer({ description: "Sessions at this moment." }),
    admission: Type.Object(
      {
        running: Type.Integer({ description: "Sessions that run or are about to." }),
        limit: Type.Integer({ description: "How many are let in now; it falls when answers are late." }),
        admitted: Type.Integer({ description: "Sessions let in since the start." }),
        refused: Type.Integer({ description: "Requests answered with 503 since the start." }),
        waiting: Type.Integer({ description: "Devices that were sent away and are expected back." }),
        latency: Type.Integer({ description: "Milliseconds an answer to a CPE takes, smoothed." }),
        capacity: Type.Integer({ description: "Sessions a second that can be served, as far as it is known." }),
      },
      { description: "How busy the server is, and whom it sends away." },
    ),
    sessionsPerMinute: Type.Array(
      Type.Object({
        at: Time,
        completed: Type.Integer({ description: "Sessions that ended well in this minute." }),
        failed: Type.Integer({ description: "Sessions that broke in this minute." }),
      }),
      {
        description: "The last 60 minutes, oldest first.",
      },
    ),
    server: Type.Object(
      {
        version: Type.String({ description: "Version of the program." }),
        startedAt: Time,
        acsUrl: Type.String({ description: "What to type into a router." }),
        enrolment: Type.String({ description: "`open`, `shared` or `closed`" }),
      },
      { description: "About the server itself." },
    ),
  },
  { $id: "Fleet", description: "The fleet at a glance." },
);

export const Contact = Type.Object(
  {
    at: Time,
    address: Type.String({ description: "Where it came from." }),
    status: Type.Integer({ description: "HTTP status answered; 0 if it did not get as far as HTTP, or was cut." }),
    reason: Type.String({ description: "What was wrong, in one sentence." }),
    username: Type.Optional(Type.String({ description: "The user name it gave, if any." })),
    count: Type.Integer({ description: "How often from this address with this reason." }),
  },
  { $id: "Contact", description: "A contact without a device: refused, unreadable or not authenticated." },
);
export const ContactList = Type.Object(
  { items: Type.Array(Contact, { description: "The contacts." }) },
  { $id: "ContactList", description: "The latest first, at most 200." },
);
