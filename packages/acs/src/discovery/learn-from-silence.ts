import type { Conversation } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";

/**
 * A device whose reads stayed without answer either cannot stand them, as all of its model, or was unlucky with its
 * network. What it could not answer is therefore believed of the model only when a second device tells the same, with
 * none in between that could; otherwise the losses of a large network would make reads ever smaller.
 */
export function* learnFromSilence(work: DeviceWork): Conversation<void> {
  const { limit, levelPaths = [] } = work.device.discovery;
  const { suspected, ...model } = yield* work.model();
  if (limit === undefined && levelPaths.length === 0) {
    if (suspected) work.putModel(model);
    return;
  }
  if (!suspected || suspected.deviceId === work.device.id) {
    const suspicion = { deviceId: work.device.id, levelPaths, ...(limit !== undefined && { parameters: limit }) };
    work.putModel({ ...model, suspected: suspicion });
    return;
  }
  const both = levelPaths.filter((path) => suspected.levelPaths.includes(path) && !model.levelPaths.includes(path));
  const parameters = Math.max(limit ?? Number.POSITIVE_INFINITY, suspected.parameters ?? Number.POSITIVE_INFINITY);
  const isSmaller = parameters < (model.largestRead?.parameters ?? Number.POSITIVE_INFINITY);
  work.putModel({
    ...model,
    levelPaths: [...model.levelPaths, ...both],
    ...(isSmaller && {
      largestRead: { parameters, evidence: "two devices fell silent over a larger read", at: work.now() },
    }),
  });
}
