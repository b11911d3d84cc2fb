import type { DeviceQuery } from "@beckon/acs";
import { Type } from "typebox";
import { sentence } from "../../text/sentence.ts";
import { ApiError } from "../framework/api-error.ts";
import { type Route, route } from "../framework/route.ts";
import { Device, DeviceId, DeviceListQuery, DevicePage, DevicePatch } from "../schemas/device.ts";
import { deviceDto } from "./device-dto.ts";
import { findDevice } from "./find-device.ts";
import { parameterFilter } from "./parameter-filter.ts";

const tag = "devices";

export const deviceRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/devices",
    operationId: "listDevices",
    summary: "List devices",
    description: "One page of the devices that match all given conditions.",
    tag,
    permission: "read",
    query: DeviceListQuery,
    answer: { status: 200, schema: DevicePage, description: "The devices of this page." },
    async handle({ store, engine, clock }, { query }) {
      const { online, parameter = [], ...rest } = query;
      // By the default interval: that of each device would need a look at every one of them.
      const since = clock.now() - engine.onlineWithin({});
      const page = await store
        .devices({
          ...(rest as DeviceQuery),
          ...(parameter.length > 0 && { parameters: parameter.map((text) => parameterFilter(text, engine)) }),
          ...(online === true && { informedSince: since }),
          ...(online === false && { informedBefore: since }),
        })
        .catch(refuseCursor);
      return { ...page, items: page.items.map((device) => deviceDto(device, engine)) };
    },
  }),
  route({
    method: "GET",
    path: "/devices/{id}",
    operationId: "getDevice",
    summary: "Show a device",
    description: "What is known of one device, without its parameters.",
    tag,
    permission: "read",
    params: Type.Object({ id: DeviceId }),
    answer: { status: 200, schema: Device, description: "The device." },
    problems: ["device-not-found"],
    handle: async ({ store, engine }, { params }) => deviceDto(await findDevice(store, params.id), engine),
  }),
  route({
    method: "PATCH",
    path: "/devices/{id}",
    operationId: "changeDevice",
    summary: "Change the tags of a device",
    description: "Replaces what is given and leaves the rest. Nothing is sent to the device.",
    tag,
    permission: "write",
    params: Type.Object({ id: DeviceId }),
    body: DevicePatch,
    answer: { status: 200, schema: Device, description: "The device after the change." },
    problems: ["device-not-found"],
    async handle({ store, engine }, { params, body }) {
      const device = await findDevice(store, params.id);
      if (body.tags === undefined) return deviceDto(device, engine);
      const changed = await engine.updateTags(params.id, [...new Set(body.tags)]);
      return deviceDto(changed ?? (await findDevice(store, params.id)), engine);
    },
  }),
  route({
    method: "DELETE",
    path: "/devices/{id}",
    operationId: "deleteDevice",
    summary: "Forget a device",
    description:
      "Removes the device with its parameters, tasks and sessions. If it informs again it is registered as a new one.",
    tag,
    permission: "write",
    params: Type.Object({ id: DeviceId }),
    answer: { status: 204, description: "The device is forgotten." },
    problems: ["device-not-found"],
    async handle({ store, engine }, { params }) {
      if (!(await engine.removeDevice(params.id))) await findDevice(store, params.id);
    },
  }),
];

/** Stores tell with a RangeError that the cursor is not one of theirs. */
export function refuseCursor(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw new ApiError("invalid-request", `The query's cursor cannot be used: ${sentence(error.message)}`);
}
