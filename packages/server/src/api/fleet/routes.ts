import { type Route, route } from "../framework/route.ts";
import { ContactList, Fleet } from "../schemas/fleet.ts";

const tag = "fleet";

export const fleetRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/fleet",
    operationId: "getFleet",
    summary: "The fleet at a glance",
    description: "Counts of devices and tasks, sessions of the last hour, and what to type into a router.",
    tag,
    permission: "read",
    answer: { status: 200, schema: Fleet, description: "The fleet in numbers." },
    async handle({ store, engine, sessionRate, clock, facts }) {
      const fleet = await store.fleet(clock.now() - engine.onlineWithin({}));
      return {
        ...fleet,
        sessionsRunning: engine.runningSessions,
        admission: engine.admission,
        sessionsPerMinute: sessionRate.lastHour(clock.now()),
        server: facts,
      };
    },
  }),
  route({
    method: "GET",
    path: "/contacts",
    operationId: "listContacts",
    summary: "Contacts without a device",
    description:
      "Who came to the CWMP endpoint and did not get as far as a session: refused, unreadable or not authenticated. " +
      "Kept in memory since the start of the server.",
    tag,
    permission: "read",
    answer: { status: 200, schema: ContactList, description: "The latest contacts." },
    handle: async ({ contacts }) => ({ items: contacts.list() }),
  }),
];
