import type { Device, Store } from "@beckon/acs";
import { ApiError } from "../framework/api-error.ts";

/** @throws ApiError device-not-found */
export async function findDevice(store: Store, id: string): Promise<Device> {
  const device = await store.device(id);
  if (device) return device;
  throw new ApiError(
    "device-not-found",
    `There is no device with the id "${id.slice(0, 200)}"; see the list of devices for the ones there are.`,
  );
}
