import { dataModelOf } from "@beckon/acs";
import { ParameterTree } from "@beckon/datamodel";
import { Type } from "typebox";
import { findDevice } from "../devices/find-device.ts";
import { ApiError } from "../framework/api-error.ts";
import { type Route, route } from "../framework/route.ts";
import { DeviceId, ParameterLevel, ParameterQuery } from "../schemas/device.ts";
import { objectDto, parameterDto } from "./parameter-dto.ts";

export const parameterRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/devices/{id}/parameters",
    operationId: "listParameters",
    summary: "Show parameters of a device",
    description:
      "One level of the parameter tree as the ACS knows it, or with `search` the parameters that match. Nothing is asked " +
      "of the device: a task with the operation `read` or `refresh` does that.",
    tag: "devices",
    permission: "read",
    params: Type.Object({ id: DeviceId }),
    query: ParameterQuery,
    answer: { status: 200, schema: ParameterLevel, description: "Objects and parameters." },
    problems: ["device-not-found", "object-not-found"],
    async handle({ store }, { params, query }) {
      const device = await findDevice(store, params.id);
      const tree = (await store.tree(device.id)) ?? ParameterTree.empty();
      const model = await dataModelOf(device.root, tree);
      if (query.search !== undefined) {
        const found = tree.search(query.search, query.limit ?? 200);
        return { path: "", objects: [], parameters: found.map((one) => parameterDto(one, model)), total: found.length };
      }
      const path = query.path ?? "";
      const single = path.endsWith(".") ? undefined : tree.parameter(path);
      if (single) return { path, objects: [], parameters: [parameterDto(single, model)], total: 1 };
      const object = path === "" ? undefined : tree.object(path);
      if (path !== "" && !object) {
        throw new ApiError(
          "object-not-found",
          `The device ${device.id} is not known to have "${path.slice(0, 200)}". Look one level higher, or refresh the device.`,
        );
      }
      const { objects, parameters } = tree.children(object?.path ?? "");
      return {
        path: object?.path ?? "",
        objects: objects.map((child) => objectDto(child, tree, model)),
        parameters: parameters.map((child) => parameterDto(child, model)),
        total: parameters.length,
      };
    },
  }),
];
