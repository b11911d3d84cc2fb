import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "./problem.ts";

/** @param onLoggedOut called when the server no longer knows who we are */
export function createClient(onLoggedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiProblem && error.status === 401) onLoggedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // Events keep the cache fresh; a page that is opened again asks anyway, but shows what it has at once.
        staleTime: 2_000,
        // The server is a few hops away or down: a refusal will not change by asking again.
        retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status > 0 && error.status < 500),
      },
    },
  });
}
