import { CwmpFault, type ParameterInfoStruct } from "@beckon/cwmp";
import { type Conversation, call, SessionLost } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";

/** Faults after which asking in another way can help; others are the device's last word. */
const WORTH_ANOTHER_WAY: ReadonlySet<number> = new Set([9000, 9001, 9002, 9003, 9004, 9005]);
/** The device does not take the root's path for a path; it may take the empty one (QRK-22, WIRE-6). */
const ROOT_NOT_UNDERSTOOD: ReadonlySet<number> = new Set([9003, 9005]);
/** After so many refusals in a row the device gives names level by level only: it is not asked otherwise any more. */
const ENOUGH_REFUSALS = 2;
/** Objects of a model that are remembered as to be read level by level. */
const MOST_LEVEL_PATHS = 200;
/** Objects that wait to be read; a device that names more, level by level, does not mean well. */
const MOST_WAITING = 10_000;
/** Requests after which what was learnt so far is made durable. */
const SAVE_EVERY = 8;

/**
 * Reads all names below the objects into the tree with as few RPCs as the device allows: one GetParameterNames for
 * everything; where that is refused or stays without answer, level by level. What the device could not stand is kept for
 * the model, so that nobody asks it again.
 *
 * @param left told before each request which objects are still to be read: where to go on if the session ends
 * @throws CwmpFault if the root, or the object that was asked for, cannot be read in any way
 */
export function* readNames(
  work: DeviceWork,
  paths: readonly string[],
  left?: (paths: readonly string[]) => void,
): Conversation<void> {
  const walk = { refusals: 0 };
  let asked = 0;
  for (let queue = paths, path = queue[0]; path !== undefined; path = queue[0]) {
    left?.(queue);
    let inner: readonly string[] = [];
    try {
      inner = yield* readOne(work, path, walk);
    } catch (error) {
      if (!CwmpFault.is(error) || path === work.device.root || (!left && path === paths[0])) throw error;
      // QRK-37: it went away meanwhile. Otherwise one object that cannot be listed does not keep the rest from being read.
      if (error.code === 9005) yield* work.learn([{ kind: "removed", path }]);
    }
    queue = [...queue.slice(1), ...inner].slice(0, MOST_WAITING);
    if (++asked % SAVE_EVERY === 0) yield* work.save();
  }
  left?.([]);
}

/** @returns the objects whose names are still to be read */
function* readOne(work: DeviceWork, path: string, walk: { refusals: number }): Conversation<readonly string[]> {
  const model = yield* work.model();
  const isRoot = path === work.device.root;
  const isKnown = model.levelPaths.includes(path) || work.device.discovery.levelPaths?.includes(path) === true;
  if (isKnown || walk.refusals >= ENOUGH_REFUSALS) return yield* readLevel(work, path);
  let fault = yield* tryWhole(work, isRoot && model.namesBy === "empty" ? "" : path, path);
  if (fault && isRoot && model.namesBy === "root" && ROOT_NOT_UNDERSTOOD.has(fault.code)) {
    fault = yield* tryWhole(work, "", path);
    if (!fault) yield* work.learnModel({ namesBy: "empty" });
  }
  if (!fault) {
    walk.refusals = 0;
    return [];
  }
  if (!WORTH_ANOTHER_WAY.has(fault.code) || (!isRoot && fault.code === 9005)) throw fault;
  walk.refusals++;
  const { levelPaths } = yield* work.model();
  if (levelPaths.length < MOST_LEVEL_PATHS) yield* work.learnModel({ levelPaths: [...levelPaths, path] });
  return yield* readLevel(work, path);
}

function* tryWhole(work: DeviceWork, asked: string, path: string): Conversation<CwmpFault | undefined> {
  try {
    const { ParameterList } = yield* call("GetParameterNames", { ParameterPath: asked, NextLevel: false });
    const infos = below(ParameterList, path);
    // A device without any parameter does not exist: believing it would empty the tree.
    if (infos.length === 0 && path === work.device.root) return new CwmpFault(9002, "an empty list of names");
    yield* work.learn([{ kind: "names", path, infos }]);
    return undefined;
  } catch (error) {
    if (CwmpFault.is(error)) return error;
    if (error instanceof SessionLost && error.unanswered) {
      // WIRE-11: what was lost is not asked for again unchanged.
      const { discovery } = work.device;
      work.update({ discovery: { ...discovery, levelPaths: [...(discovery.levelPaths ?? []), path] } });
      yield* work.save();
    }
    throw error;
  }
}

/** @returns the objects of this level; none if the device gave everything below although it was not asked to */
function* readLevel(work: DeviceWork, path: string): Conversation<readonly string[]> {
  const { ParameterList } = yield* call("GetParameterNames", { ParameterPath: path, NextLevel: true });
  const infos = below(ParameterList, path);
  if (infos.some(({ Name }) => Name.slice(path.length, -1).includes("."))) {
    yield* work.learn([{ kind: "names", path, infos }]);
    return [];
  }
  yield* work.learn([{ kind: "level", path, infos }]);
  const tree = yield* work.tree();
  // QRK-22: rows without a dot are rows nevertheless, as the tree knows.
  const objects = infos.flatMap(({ Name }) => tree.object(Name)?.path ?? []);
  return [...new Set(objects)].filter((object) => object !== path);
}

function below(infos: readonly ParameterInfoStruct[], path: string): readonly ParameterInfoStruct[] {
  return infos.filter((info) => info.Name.startsWith(path));
}
