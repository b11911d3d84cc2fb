import type { TaskState } from "../generated/api.ts";
import { Status, type Tone } from "../parts/status.tsx";

export const TASK_STATE_ORDER = [
  "queued",
  "sent",
  "waiting",
  "done",
  "failed",
  "unknown",
  "cancelled",
] as const satisfies TaskState[];

const TONES: Readonly<Record<TaskState, Tone>> = {
  queued: "quiet",
  sent: "busy",
  waiting: "warn",
  done: "good",
  failed: "bad",
  unknown: "warn",
  cancelled: "quiet",
};
const NAMES: Readonly<Record<TaskState, string>> = {
  queued: "Queued",
  sent: "Sent",
  waiting: "Waiting",
  done: "Done",
  failed: "Failed",
  unknown: "Unknown",
  cancelled: "Cancelled",
};

export const TaskStateMark = ({ state }: { readonly state: TaskState }) => (
  <Status tone={TONES[state]}>{NAMES[state]}</Status>
);

/** Nothing more will happen to it by itself. */
export const isEnded = (state: TaskState) => state !== "queued" && state !== "sent" && state !== "waiting";
