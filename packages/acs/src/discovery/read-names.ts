import { CwmpFault, type ParameterInfoStruct } from "@beckon/cwmp";
import { type Conversation, call, SessionLost } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";

/** Faults after which asking in another way can help; others are the device's last word. */
const WORTH_ANOTHER_WAY: ReadonlySet<number> = new Set([9000, 9001, 9002, 9003, 9004, 9005]);

/**
 * Reads all names below an object into the tree with as few RPCs as the device allows: one GetParameterNames for
 * everything, of the root path, else of the empty path (WIRE-6), else level by level (QRK-22). What worked is kept for
 * the model.
 */
export function* readNames(work: DeviceWork, path: string): Conversation<void> {
  const model = yield* work.model();
  const isRoot = path === work.device.root;
  if (model.namesBy === "level" || (isRoot && work.device.discovery.namesLost)) return yield* readLevels(work, path);
  if (model.namesBy === "root" || !isRoot) {
    const fault = yield* tryWhole(work, path, path);
    if (!fault) return;
    if (!WORTH_ANOTHER_WAY.has(fault.code)) throw fault;
  }
  if (isRoot && !(yield* tryWhole(work, "", path))) {
    if (model.namesBy !== "empty") yield* work.learnModel({ namesBy: "empty" });
    return;
  }
  yield* readLevels(work, path);
  if (isRoot) yield* work.learnModel({ namesBy: "level" });
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
      work.update({ discovery: { ...work.device.discovery, namesLost: true } });
      yield* work.save();
    }
    throw error;
  }
}

/** One level, then each object below it whole; an object that fails is taken level by level itself. */
function* readLevels(work: DeviceWork, path: string): Conversation<void> {
  const { ParameterList } = yield* call("GetParameterNames", { ParameterPath: path, NextLevel: true });
  const infos = below(ParameterList, path);
  yield* work.learn([{ kind: "level", path, infos }]);
  for (const { Name } of infos) {
    if (!Name.endsWith(".") || Name === path) continue;
    const fault = yield* tryWhole(work, Name, Name);
    if (fault?.code === 9005) yield* work.learn([{ kind: "removed", path: Name }]);
    else if (fault) yield* readLevels(work, Name);
  }
}

function below(infos: readonly ParameterInfoStruct[], path: string): readonly ParameterInfoStruct[] {
  return infos.filter((info) => info.Name.startsWith(path));
}
