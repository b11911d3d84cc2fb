import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  ContactList,
  Device,
  DeviceListQuery,
  DevicePage,
  Fleet,
  ParameterLevel,
  Reachability,
  SessionPage,
  SessionWithMessages,
  Task,
  TaskPage,
  Who,
} from "../generated/api.ts";
import { get } from "./request.ts";

/** Rows asked for at once; a screen shows about forty. */
const PAGE_ROWS = 100;
const part = encodeURIComponent;

export const whoQuery = queryOptions({
  queryKey: ["who"],
  queryFn: ({ signal }) => get<Who>("/who", {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const fleetQuery = queryOptions({
  queryKey: ["fleet"],
  queryFn: ({ signal }) => get<Fleet>("/fleet", {}, signal),
});

export const contactsQuery = queryOptions({
  queryKey: ["contacts"],
  queryFn: ({ signal }) => get<ContactList>("/contacts", {}, signal),
});

export type DeviceFilter = Omit<DeviceListQuery, "limit" | "cursor">;

export const devicesQuery = (filter: DeviceFilter) =>
  infiniteQueryOptions({
    queryKey: ["devices", filter],
    queryFn: ({ pageParam, signal }) =>
      get<DevicePage>("/devices", { ...filter, limit: PAGE_ROWS, cursor: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** The few best matches, for the spotlight. */
export const deviceMatchesQuery = (search: string) =>
  queryOptions({
    queryKey: ["device-matches", search],
    queryFn: ({ signal }) => get<DevicePage>("/devices", { search, limit: 8 }, signal),
    placeholderData: keepPreviousData,
    enabled: search !== "",
  });

export const deviceQuery = (id: string) =>
  queryOptions({
    queryKey: ["device", id],
    queryFn: ({ signal }) => get<Device>(`/devices/${part(id)}`, {}, signal),
  });

export const reachabilityQuery = (id: string) =>
  queryOptions({
    queryKey: ["device", id, "reachability"],
    queryFn: ({ signal }) => get<Reachability>(`/devices/${part(id)}/reachability`, {}, signal),
  });

export const levelQuery = (id: string, path: string) =>
  queryOptions({
    queryKey: ["parameters", id, "level", path],
    queryFn: ({ signal }) => get<ParameterLevel>(`/devices/${part(id)}/parameters`, { path }, signal),
  });

export const parameterSearchQuery = (id: string, search: string) =>
  queryOptions({
    queryKey: ["parameters", id, "search", search],
    queryFn: ({ signal }) => get<ParameterLevel>(`/devices/${part(id)}/parameters`, { search, limit: 500 }, signal),
    placeholderData: keepPreviousData,
    enabled: search !== "",
  });

export interface TaskFilter {
  readonly deviceId?: string;
  readonly state?: string;
}

export const tasksQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: ["tasks", filter],
    queryFn: ({ pageParam, signal }) =>
      get<TaskPage>("/tasks", { ...filter, limit: PAGE_ROWS, cursor: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ["task", id],
    queryFn: ({ signal }) => get<Task>(`/tasks/${part(id)}`, {}, signal),
  });

export const sessionsQuery = (deviceId?: string) =>
  infiniteQueryOptions({
    queryKey: ["sessions", deviceId ?? ""],
    queryFn: ({ pageParam, signal }) =>
      get<SessionPage>("/sessions", { deviceId, limit: PAGE_ROWS, cursor: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
  });

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id],
    queryFn: ({ signal }) => get<SessionWithMessages>(`/sessions/${part(id)}`, {}, signal),
  });
