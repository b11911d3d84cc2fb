import { constants } from "node:os";
import { onFailpoint } from "@beckon/cwmp/ports";
import { FAILPOINTS } from "./failpoints.ts";

/** The variable of the environment that arms failpoints, in tests only. */
const VARIABLE = "BECKON_TEST_FAILPOINT";

type Action = "crash" | "stop";

interface Armed {
  readonly action: Action;
  /** How often the step is reached before it happens; 1 is the first time. */
  left: number;
}

/** What is armed in this thread: arming it once more would count from the beginning. */
let armedText = "";

/**
 * Arms what the environment names, such as `store:batch-durable:crash@3`, several with commas: the third time that step
 * is reached the process kills itself, or with `stop` stops itself until somebody continues it. Call it in every thread.
 */
export function armFailpoints(environment: NodeJS.ProcessEnv = process.env): void {
  const text = environment[VARIABLE];
  if (text === undefined || text === "" || text === armedText) return;
  const armed = new Map(text.split(",").map(parse));
  armedText = text;
  onFailpoint((name) => {
    const one = armed.get(name);
    if (one === undefined || --one.left !== 0) return;
    process.kill(process.pid, one.action === "crash" ? constants.signals.SIGKILL : constants.signals.SIGSTOP);
    // A signal to oneself may take a moment; nothing must happen after the step.
    if (one.action === "crash") for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
}

/** @throws RangeError if it names no failpoint: a test would wait for ever */
function parse(text: string): readonly [name: string, armed: Armed] {
  const [, name = "", action = "", count = "1"] = /^(.+):(crash|stop)(?:@(\d+))?$/.exec(text) ?? [];
  if (!Object.hasOwn(FAILPOINTS, name)) throw new RangeError(`${VARIABLE} names no failpoint: ${text}`);
  return [name, { action: action === "stop" ? "stop" : "crash", left: Number(count) }];
}
