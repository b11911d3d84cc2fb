import type { Configuration } from "../configuration/options.ts";
import { type EnrolmentMode, isLoopback } from "../enrolment/enrolment-mode.ts";

/** What was asked for explicitly is done, but said aloud: one sentence for each open door. */
export function exposureWarnings(configuration: Configuration, enrolment: EnrolmentMode): readonly string[] {
  const warnings: string[] = [];
  if (enrolment === "open" && !isLoopback(configuration["cwmp.host"])) {
    warnings.push(
      "Every device that reaches the CWMP listener may register; enrolment.mode: shared demands a password",
    );
  }
  const isPlain = configuration["web.tlsKey"] === undefined && !configuration["web.publicUrl"]?.startsWith("https:");
  if (isPlain && !isLoopback(configuration["web.host"])) {
    warnings.push("The page is reached over the network without TLS: tokens and cookies can be read on the way");
  }
  return warnings;
}
