import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";

const route = getRouteApi("/inside/devices/$deviceId");

/** Long enough that walking with an arrow key held down writes the address once: browsers limit how often it may change. */
const SETTLED_MILLISECONDS = 300;

/** The path that the address names. It follows the selected row, in place, so that a link to it can be passed on. */
export function usePathInAddress(active: string, root: string): void {
  const { path = root } = route.useSearch();
  const navigate = route.useNavigate();
  useEffect(() => {
    if (active === path) return;
    const timer = window.setTimeout(
      () => void navigate({ search: (before) => ({ ...before, path: active }), replace: true, resetScroll: false }),
      SETTLED_MILLISECONDS,
    );
    return () => window.clearTimeout(timer);
  }, [active, path, navigate]);
}
