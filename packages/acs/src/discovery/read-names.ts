import { CwmpFault, type ParameterInfoStruct } from "@beckon/cwmp";
import { type Conversation, call, SessionLost } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";

/** Faults after which asking in another way can help; others are the device's last word. */
const WORTH_ANOTHER_WAY: ReadonlySet<number> = new Set([9000, 9001, 9002, 9003, 9004, 9005]);
/** The device does not take the root's path for a path; it may take the empty one (QRK-22, WIRE-6). */
const ROOT_NOT_UNDERSTOOD: ReadonlySet<number> = new Set([9003, 9005]);

/**
 * Reads all names below an object into the tree with as few RPCs as the device allows: one GetParameterNames for
 * everything; where that is refused or stays without answer, level by level. What the device could not stand is kept for
 * the model, so that nobody asks it again.
 */
export function* readNames(work: DeviceWork, path: string): Conversation<void> {
  const model = yield* work.model();
  const isRoot = path === work.device.root;
  if (model.levelPaths.includes(path) || work.device.discovery.levelPaths?.includes(path)) {
    return yield* readLevels(work, path);
  }
  let fault = yield* tryWhole(work, isRoot && model.namesBy === "empty" ? "" : path, path);
  if (fault && isRoot && model.namesBy === "root" && ROOT_NOT_UNDERSTOOD.has(fault.code)) {
    fault = yield* tryWhole(work, "", path);
    if (!fault) yield* work.learnModel({ namesBy: "empty" });
  }
  if (!fault) return;
  if (!WORTH_ANOTHER_WAY.has(fault.code) || (!isRoot && fault.code === 9005)) throw fault;
  const { levelPaths } = yield* work.model();
  yield* work.learnModel({ levelPaths: [...levelPaths, path] });
  yield* readLevels(work, path);
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

/** One level, then each object below it. */
function* readLevels(work: DeviceWork, path: string): Conversation<void> {
  const { ParameterList } = yield* call("GetParameterNames", { ParameterPath: path, NextLevel: true });
  const infos = below(ParameterList, path);
  yield* work.learn([{ kind: "level", path, infos }]);
  for (const { Name } of infos) {
    if (!Name.endsWith(".") || Name === path) continue;
    try {
      yield* readNames(work, Name);
    } catch (error) {
      if (!CwmpFault.is(error, 9005)) throw error;
      yield* work.learn([{ kind: "removed", path: Name }]);
    }
  }
}

function below(infos: readonly ParameterInfoStruct[], path: string): readonly ParameterInfoStruct[] {
  return infos.filter((info) => info.Name.startsWith(path));
}
