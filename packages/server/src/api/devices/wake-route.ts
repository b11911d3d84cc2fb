import { Type } from "typebox";
import { type Route, route } from "../framework/route.ts";
import { DeviceId, WakeReport } from "../schemas/device.ts";
import { findDevice } from "./find-device.ts";

export const wakeRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/devices/{id}/wake",
    operationId: "wakeDevice",
    summary: "Ask a device to begin a session",
    description:
      "Sends a connection request and waits up to 30 seconds for the device's Inform. The answer tells what happened, " +
      "step by step, whether it worked or not.",
    tag: "devices",
    permission: "write",
    params: Type.Object({ id: DeviceId }),
    answer: { status: 200, schema: WakeReport, description: "The course of the connection request." },
    problems: ["device-not-found"],
    handle: async ({ store, waker }, { params }) => waker.wake(await findDevice(store, params.id)),
  }),
];
