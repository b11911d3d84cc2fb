import { type Conversation, SessionLost } from "../conversation/conversation.ts";
import type { DeviceWork } from "../device/device-work.ts";

/**
 * Calls a method that a device need not know. One that falls silent over it, or crashes, is not asked again by the ACS
 * itself, nor are the others of its model (WIRE-10, WIRE-11); a person may still ask.
 */
export function* rememberSilence<T>(work: DeviceWork, rpc: string, conversation: Conversation<T>): Conversation<T> {
  try {
    return yield* conversation;
  } catch (error) {
    if (error instanceof SessionLost && error.unanswered) {
      const { silentOver = [] } = yield* work.model();
      if (!silentOver.includes(rpc)) yield* work.learnModel({ silentOver: [...silentOver, rpc] });
      yield* work.save();
    }
    throw error;
  }
}
