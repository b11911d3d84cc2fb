import { CwmpFault } from "@beckon/cwmp";
import { type Conversation, call } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";
import { readNames } from "./read-names.ts";
import { readValues } from "./read-values.ts";

const ROOTS = ["Device.", "InternetGatewayDevice."];

/** Reads the whole parameter tree, or goes on where the last session stopped. */
export function* discover(work: DeviceWork): Conversation<void> {
  const root = yield* findRoot(work);
  if (root === undefined) return;
  const { discovery } = work.device;
  if (discovery.state === "running" && discovery.pending.length > 0) {
    yield* readValues(work, discovery.pending);
  } else {
    work.update({ discovery: { ...discovery, state: "running", parameters: 0, read: 0, pending: [] } });
    work.announce();
    yield* readNames(work, root);
    yield* readValues(work, [root]);
  }
  yield* readLeftOut(work, root);
  yield* keepForModel(work);
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

/** Where this device fell silent, the next of its model probably would too. */
function* keepForModel(work: DeviceWork): Conversation<void> {
  const silent = work.device.discovery.levelPaths ?? [];
  const { levelPaths } = yield* work.model();
  const fresh = silent.filter((path) => !levelPaths.includes(path));
  if (fresh.length > 0) yield* work.learnModel({ levelPaths: [...levelPaths, ...fresh] });
}

/** Reads names and values below a path anew, whatever is known already. */
export function* refresh(work: DeviceWork, path: string): Conversation<number> {
  if (path === "" || path.endsWith(".")) yield* readNames(work, path);
  yield* readValues(work, [path]);
  const tree = yield* work.tree();
  const { discovery } = work.device;
  if (discovery.state === "complete")
    work.update({ discovery: { ...discovery, parameters: tree.size, read: tree.readCount } });
  return path === "" || path.endsWith(".") ? tree.countBelow(path) : 1;
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
