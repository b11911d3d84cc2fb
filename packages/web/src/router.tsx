import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from "@tanstack/react-router";
import { ApiProblem } from "./api/problem.ts";
import { whoQuery } from "./api/queries.ts";
import { parseDeviceSearch } from "./devices/device-search.ts";
import { FleetPage } from "./fleet/fleet-page.tsx";
import { LoginPage } from "./login/login-page.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { PageCrash } from "./shell/page-crash.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
});

const login = createRoute({ getParentRoute: () => root, path: "/login", component: LoginPage });

const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  component: Shell,
  beforeLoad: async ({ context }) => {
    try {
      await context.client.ensureQueryData(whoQuery);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) throw redirect({ to: "/login" });
      throw error;
    }
  },
});

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const present = <T extends object>(search: T) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const fleet = createRoute({ getParentRoute: () => inside, path: "/", component: FleetPage });

const devices = createRoute({
  getParentRoute: () => inside,
  path: "/devices",
  validateSearch: parseDeviceSearch,
  component: lazyRouteComponent(() => import("./devices/devices-page.tsx"), "DevicesPage"),
});

const device = createRoute({
  getParentRoute: () => inside,
  path: "/devices/$deviceId",
  validateSearch: (search: Record<string, unknown>) => present({ tab: text(search.tab), path: text(search.path) }),
  component: lazyRouteComponent(() => import("./device/device-page.tsx"), "DevicePage"),
});

const tasks = createRoute({
  getParentRoute: () => inside,
  path: "/tasks",
  validateSearch: (search: Record<string, unknown>) => present({ state: text(search.state) }),
  component: lazyRouteComponent(() => import("./tasks/tasks-page.tsx"), "TasksPage"),
});

const sessions = createRoute({
  getParentRoute: () => inside,
  path: "/sessions",
  component: lazyRouteComponent(() => import("./sessions/sessions-page.tsx"), "SessionsPage"),
});

const session = createRoute({
  getParentRoute: () => inside,
  path: "/sessions/$sessionId",
  component: lazyRouteComponent(() => import("./sessions/session-page.tsx"), "SessionPage"),
});

const routeTree = root.addChildren([login, inside.addChildren([fleet, devices, device, tasks, sessions, session])]);

export function createPageRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    // Search text is text: the default would turn a serial number into a JSON number.
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
    defaultPreload: "intent",
    defaultErrorComponent: PageCrash,
    defaultNotFoundComponent: NotFoundPage,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
