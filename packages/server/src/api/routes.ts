import { loginRoutes } from "./access/login-routes.ts";
import { tokenRoutes } from "./access/token-routes.ts";
import { backupRoutes } from "./backup/routes.ts";
import { deviceRoutes } from "./devices/routes.ts";
import { wakeRoutes } from "./devices/wake-route.ts";
import { eventRoutes } from "./events/routes.ts";
import { fleetRoutes } from "./fleet/routes.ts";
import type { Route } from "./framework/route.ts";
import { parameterRoutes } from "./parameters/routes.ts";
import { sessionRoutes } from "./sessions/routes.ts";
import { taskRoutes } from "./tasks/routes.ts";

/** Every route below /api/v1. */
export const ROUTES: readonly Route[] = [
  ...loginRoutes,
  ...fleetRoutes,
  ...deviceRoutes,
  ...parameterRoutes,
  ...wakeRoutes,
  ...taskRoutes,
  ...sessionRoutes,
  ...eventRoutes,
  ...tokenRoutes,
  ...backupRoutes,
];

export const API_PREFIX = "/api/v1";
