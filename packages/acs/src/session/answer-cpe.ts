import { type Body, CwmpFault, faultBody, type RequestBody, RPCS, response } from "@beckon/cwmp";
import type { DeviceWork } from "../device/device-work.ts";
import { type AnswerContext, autonomousTransferText, moduleText } from "./answer-context.ts";
import { modulesChanged } from "./modules-changed.ts";
import { requestDownload } from "./request-download.ts";
import { transferComplete } from "./transfer-complete.ts";

/** What an ACS offers to a CPE (RPM-3). */
const METHODS: readonly string[] = Object.values(RPCS)
  .filter((rpc) => rpc.calledBy !== "ACS")
  .map((rpc) => rpc.name);

/** Answers what a CPE may ask of an ACS; resolves when the effect is durable (TRC-3). */
export async function answerCpe(body: RequestBody, work: DeviceWork, context: AnswerContext): Promise<Body> {
  switch (body.rpc) {
    case "GetRPCMethods":
      return response("GetRPCMethods", { MethodList: METHODS });
    case "TransferComplete":
      await transferComplete(body.args, work, context);
      return response("TransferComplete", {});
    case "AutonomousTransferComplete":
      await report(work, body.rpc, autonomousTransferText(body.args));
      return response("AutonomousTransferComplete", {});
    case "DUStateChangeComplete":
      await modulesChanged(body.args, work, context);
      return response("DUStateChangeComplete", {});
    case "AutonomousDUStateChangeComplete":
      await report(work, body.rpc, body.args.Results.map(moduleText).join("; "));
      return response("AutonomousDUStateChangeComplete", {});
    case "RequestDownload":
      await requestDownload(body.args, work, context);
      return response("RequestDownload", {});
    case "Kicked":
      await report(work, body.rpc, `a user came by the kick URL with the command "${body.args.Command}"`);
      return response("Kicked", { NextURL: context.settings.kickedUrl || body.args.Next });
    default:
      // RPCs of the ACS, and a second Inform, which the endpoint has taken for a new session before it gets here.
      return faultBody(new CwmpFault(8000, `${body.rpc} is not a method of an ACS`));
  }
}

async function report(work: DeviceWork, rpc: string, text: string): Promise<void> {
  work.report(rpc, text);
  await work.commit();
}
