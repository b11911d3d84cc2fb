import { namespaceOf, type RequestBody, request, UNKNOWN_TIME } from "@beckon/cwmp";
import { type Check, expect } from "../../check.ts";
import { call, endSession, openSession } from "../sessions.ts";
import { envelopeIn, type TestCpe } from "../test-cpe.ts";

const V12 = namespaceOf("1.2");

/** RPCs that a CPE calls (sections 10 and 11). */
export const REQUEST_CHECKS: readonly Check<TestCpe>[] = [
  {
    ids: ["RPM-3", "RPM-1"],
    title: "GetRPCMethods names at least Inform, GetRPCMethods and TransferComplete",
    run: async (cpe, { saw }) => {
      await openSession(cpe);
      const { body } = envelopeIn(await call(cpe, request("GetRPCMethods", {}), V12));
      expect(body.kind === "response" && body.rpc === "GetRPCMethods", "A GetRPCMethodsResponse was expected.");
      const { MethodList } = body.args;
      saw(MethodList.join(", "));
      for (const name of ["Inform", "GetRPCMethods", "TransferComplete"]) {
        expect(MethodList.includes(name), `${name} is missing.`);
      }
      await endSession(cpe);
    },
  },
  answered(
    "TransferComplete",
    ["TRC-1"],
    [
      { EventCode: "7 TRANSFER COMPLETE", CommandKey: "" },
      { EventCode: "M Download", CommandKey: "none" },
    ],
    request("TransferComplete", {
      CommandKey: "none",
      FaultStruct: { FaultCode: 9010, FaultString: "Download failure" },
      StartTime: UNKNOWN_TIME,
      CompleteTime: UNKNOWN_TIME,
    }),
  ),
  answered(
    "AutonomousTransferComplete",
    ["ATC-1"],
    [{ EventCode: "10 AUTONOMOUS TRANSFER COMPLETE", CommandKey: "" }],
    request("AutonomousTransferComplete", {
      AnnounceURL: "",
      TransferURL: "http://127.0.0.1:1/image",
      IsDownload: true,
      FileType: "1 Firmware Upgrade Image",
      FileSize: 0,
      TargetFileName: "",
      FaultStruct: { FaultCode: 0, FaultString: "" },
      StartTime: UNKNOWN_TIME,
      CompleteTime: UNKNOWN_TIME,
    }),
  ),
  {
    ids: ["TRC-1"],
    title: "a TransferComplete that is repeated in the next session, because its answer was lost, is answered again",
    run: async (cpe, { did }) => {
      const body = request("TransferComplete", {
        CommandKey: "twice",
        FaultStruct: { FaultCode: 0, FaultString: "" },
        StartTime: UNKNOWN_TIME,
        CompleteTime: UNKNOWN_TIME,
      });
      for (const time of ["first", "second"]) {
        did(`sent it for the ${time} time`);
        await openSession(cpe, { events: [{ EventCode: "7 TRANSFER COMPLETE", CommandKey: "" }] });
        const answer = envelopeIn(await call(cpe, body, V12)).body;
        expect(answer.kind === "response" && answer.rpc === "TransferComplete", `The ${time} one was not answered.`);
        await endSession(cpe);
      }
    },
  },
  {
    ids: ["ENV-6", "FLT-1"],
    title: "an unknown RPC is answered with fault 8000, and the session goes on",
    run: async (cpe, { did, saw }) => {
      await openSession(cpe);
      did("called X_BECKON_Unheard");
      const answer = await cpe.post(envelopeWith(V12, "X_BECKON_Unheard", ""));
      const { body, header } = envelopeIn(answer);
      saw(body.kind === "fault" ? `fault ${body.fault.code}` : `a ${body.kind}`);
      expect(body.kind === "fault" && body.fault.code === 8000, "Fault 8000 was expected.");
      expect(header.id === "9", "The fault must carry the ID of its request.");
      await endSession(cpe);
    },
  },
  {
    ids: ["ENV-6"],
    title:
      "a known RPC with an unreadable argument is answered, tolerantly or with fault 8003, and the session goes on",
    run: async (cpe, { did, saw }) => {
      await openSession(cpe);
      did("sent a TransferComplete whose FaultCode is “many”");
      const argument =
        "<CommandKey>k</CommandKey><FaultStruct><FaultCode>many</FaultCode><FaultString></FaultString></FaultStruct>" +
        "<StartTime>0001-01-01T00:00:00Z</StartTime><CompleteTime>0001-01-01T00:00:00Z</CompleteTime>";
      const { body } = envelopeIn(await cpe.post(envelopeWith(V12, "TransferComplete", argument)));
      saw(body.kind === "fault" ? `fault ${body.fault.code}` : `a ${body.kind}`);
      const tolerated = body.kind === "response" && body.rpc === "TransferComplete";
      expect(tolerated || (body.kind === "fault" && body.fault.code === 8003), "Fault 8003 was expected.");
      await endSession(cpe);
    },
  },
];

function answered(
  name: "TransferComplete" | "AutonomousTransferComplete",
  ids: readonly string[],
  events: readonly { readonly EventCode: string; readonly CommandKey: string }[],
  body: RequestBody,
): Check<TestCpe> {
  return {
    ids,
    title: `${name} is answered, also for a transfer that the ACS does not know`,
    run: async (cpe, { did, saw }) => {
      await openSession(cpe, { events });
      did(`sent ${name} right after the InformResponse`);
      const { body: answer } = envelopeIn(await call(cpe, body, V12));
      saw(answer.kind === "fault" ? `fault ${answer.fault.code}` : `a ${answer.kind}`);
      expect(answer.kind === "response" && answer.rpc === name, `A ${name}Response was expected.`);
      await endSession(cpe);
    },
  };
}

/** An envelope whose arguments are written by hand, with the ID 9. */
function envelopeWith(namespace: string, rpc: string, xml: string): string {
  return (
    `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="${namespace}"><soap:Header>` +
    `<cwmp:ID soap:mustUnderstand="1">9</cwmp:ID></soap:Header><soap:Body><cwmp:${rpc}>${xml}</cwmp:${rpc}></soap:Body></soap:Envelope>`
  );
}
