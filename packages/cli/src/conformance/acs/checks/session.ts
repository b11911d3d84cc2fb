import { CwmpFault, faultBody, namespaceOf, request } from "@beckon/cwmp";
import { type Check, expect, NotApplicable } from "../../check.ts";
import { informEnvelope } from "../inform.ts";
import { accepted, endSession, openSession } from "../sessions.ts";
import { envelopeIn, type TestCpe } from "../test-cpe.ts";

/** The rules of a session (section 6), its cookies and its connections (section 3). */
export const SESSION_CHECKS: readonly Check<TestCpe>[] = [
  {
    ids: ["SES-13", "HTTP-6"],
    title: "the session ends with an empty answer, HTTP status 204, even when every request was denied",
    run: async (cpe, { did, saw }) => {
      did("opened a session, sent an empty POST, and denied what was asked");
      await openSession(cpe);
      const asked = await endSession(cpe);
      saw(asked.length === 0 ? "the end at once" : `the end after ${asked.join(", ")}`);
    },
  },
  {
    ids: ["SES-16"],
    title: "a fault from the CPE does not end the session",
    run: async (cpe, { did, saw }) => {
      await openSession(cpe, { events: [{ EventCode: "0 BOOTSTRAP", CommandKey: "" }] });
      const asked = await endSession(cpe);
      if (asked.length === 0) throw new NotApplicable("the ACS asked for nothing, so that nothing could be denied");
      did(`answered ${asked[0]} with fault 9001`);
      saw("the session went on to its proper end");
    },
  },
  {
    ids: ["SES-4"],
    title: "a request without a session is refused",
    run: async (cpe, { did, saw }) => {
      using stranger = cpe.sibling();
      did("sent GetRPCMethods on a new connection, without an Inform");
      const { response, envelope } = await stranger.send({
        namespace: namespaceOf("1.2"),
        header: { id: "1" },
        body: request("GetRPCMethods", {}),
      });
      saw(`HTTP ${response.status}`);
      expect(
        response.status >= 400 || envelope?.body.kind === "fault",
        "A request without a session must not be answered as if there were one.",
      );
    },
  },
  {
    ids: ["HTTP-9", "CK-3"],
    title: "the session goes on over a new TCP connection, found by its cookie",
    run: async (cpe, { did, saw }) => {
      await openSession(cpe);
      cpe.reconnect();
      did("closed the connection after the InformResponse and sent GetRPCMethods on a new one, with the cookie");
      const answer = await cpe.send({
        namespace: namespaceOf("1.2"),
        header: { id: "2" },
        body: request("GetRPCMethods", {}),
      });
      const { body } = envelopeIn(answer);
      saw(`a ${body.kind}`);
      expect(body.kind === "response" && body.rpc === "GetRPCMethods", "The session must survive the connection.");
      await endSession(cpe);
    },
  },
  {
    ids: ["HTTP-13"],
    title: "every message may come on a connection of its own, with Connection: close",
    run: async (cpe) => {
      await openSession(cpe, { headers: { Connection: "close" } });
      cpe.reconnect();
      await endSession(cpe);
    },
  },
  {
    ids: ["CK-7", "CK-3"],
    title: "cookies are written plainly: no Domain, no Max-Age, no Expires",
    run: async (cpe, { saw }) => {
      using fresh = cpe.sibling();
      const { response } = await openSession(fresh);
      const cookies = [response.headers["set-cookie"] ?? []].flat();
      saw(cookies.length === 0 ? "no cookie" : cookies.map((cookie) => cookie.replace(/=[^;]*/, "=…")).join(" and "));
      if (cookies.length === 0) throw new NotApplicable("the ACS sets no cookie");
      expect(
        !cookies.some((cookie) => /;\s*(domain|max-age|expires)=/i.test(cookie)),
        "Weak clients drop such a cookie.",
      );
      await endSession(fresh);
    },
  },
  {
    ids: ["CK-6"],
    title: "an old cookie with an Inform begins a new session",
    run: async (cpe) => {
      await openSession(cpe);
      await endSession(cpe);
      await openSession(cpe);
      await endSession(cpe);
    },
  },
  {
    ids: ["SES-18"],
    title: "a device that begins anew while its session is open is let in",
    run: async (cpe, { did, saw }) => {
      using broken = cpe.sibling();
      await openSession(broken);
      did("left a session open after its InformResponse, and sent an Inform on a new connection without its cookie");
      using anew = cpe.sibling();
      await openSession(anew);
      saw("an InformResponse");
      await endSession(anew);
    },
  },
  {
    ids: ["RTY-8"],
    title: "a RetryCount of thousands is no error",
    run: async (cpe) => {
      await openSession(cpe, { retryCount: 4711 });
      await endSession(cpe);
    },
  },
  {
    ids: ["EVT-6"],
    title: "unknown events, of vendors too, are accepted",
    run: async (cpe, { did }) => {
      const events = ["99 UNHEARD OF", "M X_BECKON_Method", "X 00D09E Something happened"];
      did(`sent an Inform with ${events.join(", ")}`);
      await openSession(cpe, { events: events.map((EventCode) => ({ EventCode, CommandKey: "key" })) });
      await endSession(cpe);
    },
  },
  {
    ids: ["EVT-1"],
    title: "an Inform may carry 64 events",
    run: async (cpe) => {
      const events = Array.from({ length: 64 }, (_, at) => ({ EventCode: "M Reboot", CommandKey: `k${at}` }));
      await openSession(cpe, { events });
      await endSession(cpe);
    },
  },
  {
    ids: ["INF-11"],
    title: "an Inform without events and without parameters beyond the forced ones is accepted",
    run: async (cpe) => {
      await openSession(cpe, { events: [] });
      await endSession(cpe);
    },
  },
  {
    ids: ["FLT-8", "SES-16"],
    title: "an unexpected fault of the CPE, without anything to answer, harms nothing",
    run: async (cpe, { did, saw }) => {
      await openSession(cpe);
      did("sent fault 9002 although nothing was asked");
      const { response } = await cpe.send({
        namespace: namespaceOf("1.2"),
        header: {},
        body: faultBody(new CwmpFault(9002)),
      });
      saw(`HTTP ${response.status}`);
      expect(response.status < 500, "The ACS failed over it.");
      using anew = cpe.sibling();
      accepted(await anew.send(informEnvelope(anew.serialNumber)));
      await endSession(anew);
    },
  },
];
