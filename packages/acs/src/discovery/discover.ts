import { CwmpFault } from "@beckon/cwmp";
import { type Conversation, call } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import { learnFromSilence } from "./learn-from-silence.ts";
import { readNames } from "./read-names.ts";
import { readValues } from "./read-values.ts";

const ROOTS = ["Device.", "InternetGatewayDevice."];

/** Reads the whole parameter tree, or goes on where the last session stopped. */
export function* discover(work: DeviceWork): Conversation<void> {
  const root = yield* findRoot(work);
  if (root === undefined) return;
  const { discovery } = work.device;
  const isRunning = discovery.state === "running";
  if (isRunning && discovery.pendingNames) {
    yield* readNames(work, discovery.pendingNames, (left) => notePendingNames(work, left));
    yield* readValues(work, [root]);
  } else if (isRunning && discovery.pending.length > 0) {
    yield* readValues(work, discovery.pending);
  } else {
    work.update({ discovery: { ...discovery, state: "running", parameters: 0, read: 0, pending: [] } });
    work.announce();
    yield* readNames(work, [root], (left) => notePendingNames(work, left));
    yield* readValues(work, [root]);
  }
  yield* readLeftOut(work, root);
  yield* learnFromSilence(work);
  const tree = yield* work.tree();
  work.update({
    discovery: {
      ...work.device.discovery,
      state: "complete",
      parameters: tree.size,
      read: tree.readCount,
      pending: [],
      completedAt: work.now(),
    },
  });
  yield* work.save();
}

function notePendingNames(work: DeviceWork, left: readonly string[]): void {
  const { pendingNames, ...discovery } = work.device.discovery;
  work.update({ discovery: left.length > 0 ? { ...discovery, pendingNames: left } : discovery });
}

/** Reads names and values below a path anew, whatever is known already. */
export function* refresh(work: DeviceWork, path: string): Conversation<number> {
  try {
    yield* readAnew(work, path);
  } catch (error) {
    // QRK-37: it is not there any more, and is not believed in any longer.
    if (CwmpFault.is(error, 9005) && path !== "" && path !== work.device.root) {
      yield* work.learn([{ kind: "removed", path }]);
      yield* work.save();
    }
    throw error;
  }
  const tree = yield* work.tree();
  const { discovery } = work.device;
  if (discovery.state === "complete")
    work.update({ discovery: { ...discovery, parameters: tree.size, read: tree.readCount } });
  return path === "" || path.endsWith(".") ? tree.countBelow(path) : 1;
}

function* readAnew(work: DeviceWork, path: string): Conversation<void> {
  if (path === "" || path.endsWith(".")) {
    yield* readNames(work, [path]);
    yield* readValues(work, [path]);
  } else {
    // One parameter is asked for even if it could not be read before, and what the device says of it is the answer.
    const { ParameterList } = yield* call("GetParameterValues", { ParameterNames: [path] });
    yield* work.learn([{ kind: "values", values: ParameterList, at: work.now() }]);
  }
}

/** QRK-23: some devices leave children out of the answer for a partial path; they are asked for by name, once. */
function* readLeftOut(work: DeviceWork, root: string): Conversation<void> {
  const tree = yield* work.tree();
  if (tree.readCount === tree.size) return;
  const { unreadable } = yield* work.model();
  const hopeless = new Set(unreadable.map((entry) => entry.path));
  const left: string[] = [];
  for (const parameter of tree.parametersBelow(root)) {
    if (parameter.value === undefined && !hopeless.has(parameter.path)) left.push(parameter.path);
  }
  if (left.length > 0) yield* readValues(work, left);
}

/** An Inform without parameters does not tell the root object (INF-11); asking does. */
function* findRoot(work: DeviceWork): Conversation<string | undefined> {
  if (work.device.root !== "") return work.device.root;
  for (const root of ROOTS) {
    try {
      yield* call("GetParameterNames", { ParameterPath: root, NextLevel: true });
      work.update({ root });
      return root;
    } catch (error) {
      if (!CwmpFault.is(error)) throw error;
    }
  }
  return undefined;
}
