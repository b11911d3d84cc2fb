import type { WakeAnswer } from "../../api/answers.ts";
import { plain } from "../../output/plain.ts";
import { span } from "../../output/time.ts";

/** One line for each thing that happened on the way to a device. */
export function wakeSteps({ steps }: WakeAnswer): string {
  return steps
    .map(({ text, ok, milliseconds }) => `${ok ? "ok  " : "FAIL"}  ${plain(text)} (${span(milliseconds)})\n`)
    .join("");
}
