import { useQuery } from "@tanstack/react-query";
import { whoQuery } from "./queries.ts";

/** False for a viewer: the server would refuse, so the page does not offer. */
export function useMayAct(): boolean {
  const { data } = useQuery(whoQuery);
  return data !== undefined && data.role !== "viewer";
}
