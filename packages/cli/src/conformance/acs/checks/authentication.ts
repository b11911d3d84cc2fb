import { type Challenge, parseChallenges } from "@beckon/connection-request";
import { header } from "@beckon/cwmp";
import { type Check, expect, NotApplicable } from "../../check.ts";
import { informEnvelope } from "../inform.ts";
import { endSession, openSession } from "../sessions.ts";
import type { TestCpe } from "../test-cpe.ts";

/** Who may speak (section 4). They apply to an ACS that demands credentials, and if some were given to the checks. */
export const AUTHENTICATION_CHECKS: readonly Check<TestCpe>[] = [
  {
    ids: ["AUTH-1", "AUTH-5"],
    title: "an Inform without credentials is challenged, and the same Inform with them opens the session",
    run: async (cpe, { did, saw }) => {
      using fresh = cpe.sibling();
      const challenges = await challengesOf(fresh);
      saw(challenges.map(({ scheme, realm }) => `${scheme} realm “${realm}”`).join(" and "));
      did("sent the Inform again with credentials");
      await openSession(fresh);
      await endSession(fresh);
    },
  },
  {
    ids: ["AUTH-2"],
    title: "without TLS the password is never asked for in clear: Digest is offered",
    run: async (cpe) => {
      using fresh = cpe.sibling();
      const challenges = await challengesOf(fresh);
      expect(
        challenges.some(({ scheme }) => scheme === "digest"),
        "Digest is not offered.",
      );
    },
  },
  {
    ids: ["WIRE-4"],
    title: "the Digest challenge offers qop auth only, MD5 first and unnamed",
    run: async (cpe, { saw }) => {
      using fresh = cpe.sibling();
      const first = (await challengesOf(fresh)).find((challenge) => challenge.scheme === "digest");
      if (!first) throw new NotApplicable("the ACS does not offer Digest");
      saw(`algorithm ${first.algorithm}, qop ${first.qop.join(",") || "none"}`);
      expect(!first.qop.includes("auth-int"), "auth-int is echoed by some clients as one value with auth.");
    },
  },
  {
    ids: ["WIRE-2"],
    title: "an empty POST outside a session is challenged too: some clients probe with it",
    run: async (cpe, { saw }) => {
      using fresh = cpe.sibling();
      await challengesOf(fresh);
      const { response } = await fresh.empty({ authenticate: false });
      saw(`HTTP ${response.status}`);
      expect(response.status === 401, "A challenge was expected.");
    },
  },
  {
    ids: ["AUTH-1"],
    title: "a wrong password is refused",
    run: async (cpe, { did, saw }) => {
      using fresh = cpe.sibling();
      await challengesOf(fresh);
      using wrong = cpe.sibling({ password: "certainly-not-this-one" });
      did("sent an Inform with a wrong password");
      const { response } = await wrong.send(informEnvelope(wrong.serialNumber));
      saw(`HTTP ${response.status}`);
      expect(response.status === 401 || response.status === 403, "401 was expected.");
    },
  },
  {
    ids: ["WIRE-3"],
    title: "a client that sends each message of a session first without credentials keeps its session",
    run: async (cpe, { did }) => {
      using fresh = cpe.sibling();
      await challengesOf(fresh);
      await openSession(fresh);
      fresh.reconnect();
      did("sent an empty POST without credentials on a new connection, and then with them");
      await fresh.empty({ authenticate: false });
      await endSession(fresh);
    },
  },
];

/** What an Inform without credentials is answered with. @throws NotApplicable if there is nothing to show */
async function challengesOf(cpe: TestCpe): Promise<readonly Challenge[]> {
  const { response } = await cpe.send(informEnvelope(cpe.serialNumber), { authenticate: false });
  if (response.status === 200) {
    await endSession(cpe);
    throw new NotApplicable("the ACS lets everybody in");
  }
  expect(response.status === 401, `A challenge with HTTP status 401 was expected; ${response.status} came.`);
  if (!cpe.hasCredentials)
    throw new NotApplicable("the ACS demands credentials: give them with --username and --password");
  return parseChallenges(header(response, "www-authenticate"));
}
