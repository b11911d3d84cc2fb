import type { Conversation } from "../../conversation/conversation.ts";
import { refresh as refreshPath } from "../../discovery/discover.ts";
import { counted, type Outcome, type Runner } from "../outcome.ts";

/** Reads names and values anew, of one object or of the whole device. */
export const refresh: Runner<"refresh"> = function* (work, { path }): Conversation<Outcome> {
  const wanted = path ?? work.device.root;
  const parameters = yield* refreshPath(work, wanted);
  return {
    state: "done",
    message: `read ${counted(parameters)} below ${wanted || "the root"}`,
    result: { parameters },
  };
};
