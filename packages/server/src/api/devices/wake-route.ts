import type { Device } from "@beckon/acs";
import { type Static, Type } from "typebox";
import { inOrderOfPromise, type Reachability as Learnt } from "../../connection-request/reachability.ts";
import { type Route, route } from "../framework/route.ts";
import { DeviceId, Reachability, WakeReport } from "../schemas/device.ts";
import { findDevice } from "./find-device.ts";

const tag = "devices";
const params = Type.Object({ id: DeviceId });

export const wakeRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/devices/{id}/wake",
    operationId: "wakeDevice",
    summary: "Ask a device to begin a session",
    description:
      "Sends a connection request, over HTTP, UDP or XMPP, by the most promising way first, and waits for the device's " +
      "Inform: the only proof. The answer tells what happened, step by step, whether it worked or not.",
    tag,
    permission: "write",
    params,
    answer: { status: 200, schema: WakeReport, description: "The course of the connection request." },
    problems: ["device-not-found"],
    handle: async ({ store, reach }, { params: { id } }) => reach.waker.wake(await findDevice(store, id)),
  }),
  route({
    method: "GET",
    path: "/devices/{id}/reachability",
    operationId: "getReachability",
    summary: "Show how a device can be woken",
    description: "What each way of waking it achieved so far, and the course of the last wake, whoever wanted it.",
    tag,
    permission: "read",
    params,
    answer: { status: 200, schema: Reachability, description: "What is known." },
    problems: ["device-not-found"],
    async handle({ store, reach }, { params: { id } }) {
      const device = await findDevice(store, id);
      return reachabilityDto(device, await reach.reachability.read(id));
    },
  }),
  route({
    method: "POST",
    path: "/devices/{id}/connection-request-credentials",
    operationId: "renewCredentials",
    summary: "Give a device new credentials for connection requests",
    description:
      "Its next session sets a new random user name and password. They are never shown; nobody but this server needs them.",
    tag,
    permission: "write",
    params,
    answer: { status: 202, schema: Reachability, description: "What is known; the credentials are `wanted`." },
    problems: ["device-not-found"],
    async handle({ store, engine, reach }, { params: { id } }) {
      const device = (await engine.renewCredentials(id)) ?? (await findDevice(store, id));
      return reachabilityDto(device, await reach.reachability.read(id));
    },
  }),
];

function reachabilityDto(device: Device, learnt: Learnt): Static<typeof Reachability> {
  const { methods, lastWake } = learnt;
  return {
    methods: inOrderOfPromise(learnt).flatMap((method) => {
      const record = methods[method];
      return record ? [{ method, ...record }] : [];
    }),
    credentials: device.connectionRequestCredentials ?? "none",
    ...(lastWake && { lastWake: { ...lastWake, steps: [...lastWake.steps] } }),
  };
}
