import { CwmpFault, encodeEnvelope, faultBody } from "@beckon/cwmp";
import { type Check, expect, NotApplicable } from "../../check.ts";
import type { CpeBench } from "../bench.ts";
import { informIn } from "../test-session.ts";

/** Sessions that end well, and sessions that do not (sections 3, 6 and 7). */
export const SESSION_CHECKS: readonly Check<CpeBench>[] = [
  {
    ids: ["SES-14", "HTTP-6"],
    title: "after an empty answer to its empty POST the CPE ends the session",
    run: async (bench, { did, saw }) => {
      const session = await bench.session();
      session.end();
      did("answered the empty POST with 204");
      const more = await bench.next(2000).catch(() => undefined);
      saw(more === undefined ? "nothing more" : "another POST");
      if (more) expect(more.envelope?.body.kind === "request", "Only a new session may follow.");
      if (more) bench.take(more);
    },
  },
  {
    ids: ["RTY-6"],
    title: "fault 8005 to the Inform: the same Inform comes again in the same session",
    run: async (bench, { did, saw }) => {
      const session = await bench.newSession();
      const id = session.informPost.envelope?.header.id;
      did("answered the Inform with fault 8005");
      await session.answer(
        encodeEnvelope({
          namespace: session.namespace,
          header: id === undefined ? {} : { id },
          body: faultBody(new CwmpFault(8005)),
        }),
      );
      const again = informIn(session.waiting).args;
      saw(`an Inform with RetryCount ${again.RetryCount}`);
      expect(again.RetryCount === session.inform.RetryCount, "It is the same Inform: RetryCount must not change.");
      await bench.take(session.waiting).accept();
    },
  },
  {
    ids: ["RTY-2", "RTY-5", "EVT-4"],
    title: "a session refused with 503 is retried with RetryCount 1 and the same events",
    run: async (bench, { did, saw }) => {
      const session = await bench.scheduledSession();
      const events = session.inform.Event.map(({ EventCode }) => EventCode);
      session.waiting.answer({ status: 503 });
      did(`answered an Inform (${events.join(", ")}) with 503`);
      const retry = await bench.comes();
      const again = retry.inform.Event.map(({ EventCode }) => EventCode);
      saw(
        `after ${Math.round(retry.informPost.at - session.informPost.at)} ms an Inform with RetryCount ${retry.inform.RetryCount} (${again.join(", ")})`,
      );
      expect(retry.inform.RetryCount === session.inform.RetryCount + 1, "RetryCount must be one more.");
      const lost = events.filter((event) => event !== "6 CONNECTION REQUEST" && !again.includes(event));
      expect(lost.length === 0, `Lost events: ${lost.join(", ")}.`);
      await retry.accept();
      retry.end();
      const next = await bench.newSession();
      expect(next.inform.RetryCount === 0, "After a successful session RetryCount must be 0 again.");
      await next.accept();
    },
  },
  {
    ids: ["RTY-1"],
    title: "a connection that breaks in mid-session fails the session, and it is retried",
    run: async (bench, { did, saw }) => {
      const session = await bench.scheduledSession();
      did("cut the connection instead of answering the Inform");
      bench.acs.cut();
      const retry = await bench.comes();
      saw(`an Inform with RetryCount ${retry.inform.RetryCount}`);
      expect(retry.inform.RetryCount > session.inform.RetryCount, "RetryCount must be counted up.");
      await retry.accept();
    },
  },
  ...([302, 307] as const).map(
    (status): Check<CpeBench> => ({
      ids: ["HTTP-14", "HTTP-15"],
      title: `a redirect ${status} of the Inform is followed for this session only`,
      run: async (bench, { did, saw }) => {
        const session = await bench.newSession();
        const { target } = session.informPost;
        did(`answered the Inform with ${status} to /elsewhere`);
        await session.answerStatus(status, { Location: `http://${session.informPost.headers.host}/elsewhere` });
        saw(`${session.waiting.method} ${session.waiting.target}`);
        expect(
          session.waiting.target === "/elsewhere" && session.waiting.method === "POST",
          "The POST must be repeated there.",
        );
        informIn(session.waiting);
        const moved = bench.take(session.waiting);
        await moved.accept();
        expect(moved.waiting.target === "/elsewhere", "The rest of the session belongs there too.");
        moved.end();
        const next = await bench.newSession();
        expect(next.informPost.target === target, "The next session must begin at the ACS URL.");
        const events = next.inform.Event.map(({ EventCode }) => EventCode);
        expect(!events.includes("0 BOOTSTRAP"), "A redirect is no new ACS.");
        await next.accept();
      },
    }),
  ),
  {
    ids: ["AUTH-4", "AUTH-5", "HTTP-10"],
    title: "a Digest challenge is answered with the same Inform on the same connection, and afterwards unasked",
    run: async (bench, { did, saw }) => {
      const session = await bench.newSession();
      did("answered the Inform with 401 and a Digest challenge");
      await session.answerStatus(401, {
        "WWW-Authenticate": 'Digest realm="conformance", qop="auth", nonce="c0ffee"',
      });
      const authorization = session.waiting.headers.authorization ?? "";
      saw(authorization.replace(/response="[^"]*"/, 'response="…"') || "no Authorization");
      if (authorization === "") throw new NotApplicable("the CPE has no credentials for an ACS");
      expect(/^Digest .*username="[^"]+".*nonce="c0ffee"/.test(authorization), "The challenge must be answered.");
      expect(session.waiting.connection === session.informPost.connection, "The connection must be kept.");
      expect(informIn(session.waiting).args.RetryCount === session.inform.RetryCount, "It is the same Inform.");
      const again = bench.take(session.waiting);
      await again.accept();
      expect(again.waiting.headers.authorization !== undefined, "Later messages must carry Authorization too.");
    },
  },
  {
    ids: ["MSV-9", "EVT-3"],
    title: "the periodic timer opens sessions by itself",
    run: async (bench, { did, saw }) => {
      bench.endSession();
      did("waited for the next periodic Inform");
      for (let tries = 0; tries < 3; tries++) {
        const session = await bench.comes();
        const events = session.inform.Event.map(({ EventCode }) => EventCode);
        saw(events.join(", "));
        await session.accept();
        if (events.includes("2 PERIODIC")) return;
        session.end();
      }
      expect(false, "2 PERIODIC did not come.");
    },
  },
];
