import { type Check, expect, NotApplicable } from "../../check.ts";
import type { CpeBench } from "../bench.ts";

/** Every CPE must answer them (section 10). */
const MANDATORY: readonly string[] = [
  "GetRPCMethods",
  "SetParameterValues",
  "GetParameterValues",
  "GetParameterNames",
  "SetParameterAttributes",
  "GetParameterAttributes",
  "AddObject",
  "DeleteObject",
  "Reboot",
  "Download",
];

/** RPCs in general, faults and the header (sections 2, 10 and 11). */
export const RPC_CHECKS: readonly Check<CpeBench>[] = [
  {
    ids: ["RPM-1", "RPM-2"],
    title: "GetRPCMethods lists all mandatory RPCs",
    run: async (bench, { saw }) => {
      const { MethodList } = await (await bench.session()).call("GetRPCMethods", {});
      saw(MethodList.join(", "));
      const missing = MANDATORY.filter((name) => !MethodList.includes(name));
      expect(missing.length === 0, `Missing: ${missing.join(", ")}.`);
    },
  },
  {
    ids: ["ENV-6", "FLT-1", "HDR-1"],
    title: "an unknown RPC is fault 9000 with the ID of the request, and the session goes on",
    run: async (bench, { did, saw }) => {
      const session = await bench.session();
      did("called X_BECKON_Unheard with the ID “<7&>”");
      const { header, body } = await session.sendXml(
        `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="${session.namespace}">` +
          '<s:Header><cwmp:ID s:mustUnderstand="1">&lt;7&amp;&gt;</cwmp:ID></s:Header>' +
          "<s:Body><cwmp:X_BECKON_Unheard/></s:Body></s:Envelope>",
      );
      saw(body.kind === "fault" ? `fault ${body.fault.code}, ID “${header.id}”` : `a ${body.kind}`);
      expect(body.kind === "fault" && body.fault.code === 9000, "Fault 9000 was expected.");
      expect(header.id === "<7&>", "The ID must be the same.");
      await session.call("GetRPCMethods", {});
    },
  },
  {
    ids: ["HDR-3", "HDR-4"],
    title: "while HoldRequests is true the CPE sends no requests, and the session goes on",
    run: async (bench, { did }) => {
      const session = await bench.newSession();
      did("answered the Inform with HoldRequests true");
      await session.answer(session.responseTo(session.informPost, { holdRequests: true }));
      expect(session.waiting.xml === "", "Only an empty POST was allowed.");
      const { body } = await session.send("GetRPCMethods", {}, { holdRequests: true });
      expect(body.kind === "response", "An answer was expected.");
      await session.send("GetRPCMethods", {}, { holdRequests: false });
    },
  },
  {
    ids: ["EVT-2", "SES-3"],
    title: "ScheduleInform: a session with 3 SCHEDULED and M ScheduleInform with its CommandKey",
    run: async (bench, { did, saw }) => {
      const session = await bench.session();
      if (!bench.methods.includes("ScheduleInform")) throw new NotApplicable("the CPE does not list ScheduleInform");
      await session.call("ScheduleInform", { DelaySeconds: 1, CommandKey: "conformance" });
      session.end();
      did("asked for a session in one second, and ended this one");
      const next = await bench.comes();
      const events = next.inform.Event.map(({ EventCode, CommandKey }) => `${EventCode} ${CommandKey}`.trim());
      saw(events.join(", "));
      expect(events.includes("3 SCHEDULED"), "3 SCHEDULED is missing.");
      expect(events.includes("M ScheduleInform conformance"), "M ScheduleInform with its key is missing.");
      await next.accept();
    },
  },
];
