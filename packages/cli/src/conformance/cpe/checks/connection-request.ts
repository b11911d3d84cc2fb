import { NO_BODY } from "@beckon/cwmp";
import { type Check, expect, NotApplicable } from "../../check.ts";
import { ExchangeFailed, RawConnection } from "../../raw-exchange.ts";
import type { CpeBench } from "../bench.ts";

/** Connection requests over HTTP (section 17). */
export const CONNECTION_REQUEST_CHECKS: readonly Check<CpeBench>[] = [
  {
    ids: ["CRQ-3"],
    title: "a connection request without credentials is challenged with Digest",
    run: async (bench, { saw }) => {
      const { status, headers } = await get(bench, urlOf(bench));
      const challenge = String(headers["www-authenticate"] ?? "");
      saw(`HTTP ${status}, ${challenge}`);
      expect(status === 401 && /^digest /i.test(challenge), "401 with a Digest challenge was expected.");
    },
  },
  {
    ids: ["CRQ-2"],
    title: "a connection request for another path is not found, and causes no session",
    run: async (bench, { did, saw }) => {
      bench.endSession();
      const url = new URL(`/no-such-path-${Date.now()}`, urlOf(bench));
      did(`GET ${url.pathname}`);
      const { status } = await get(bench, url);
      saw(`HTTP ${status}`);
      expect(status === 404 || status === 401 || status === 403, "404 was expected.");
    },
  },
  {
    ids: ["CRQ-4", "CRQ-5"],
    title: "with the right credentials a session with 6 CONNECTION REQUEST follows within 30 s",
    run: async (bench, { did, saw }) => {
      bench.endSession();
      urlOf(bench);
      const before = performance.now();
      if (!(await bench.wake())) throw new NotApplicable("the CPE cannot be reached over HTTP from here");
      did("sent a connection request with Digest");
      const session = await bench.comes(30_000);
      const events = session.inform.Event.map(({ EventCode }) => EventCode);
      saw(`after ${Math.round(performance.now() - before)} ms ${events.join(", ")}`);
      await session.accept();
      expect(events.includes("6 CONNECTION REQUEST"), "6 CONNECTION REQUEST is missing.");
    },
  },
];

function urlOf(bench: CpeBench): URL {
  const url = URL.parse(bench.connectionRequestUrl);
  if (!url) throw new NotApplicable("the CPE reports no ConnectionRequestURL");
  return url;
}

/** @throws NotApplicable if the CPE cannot be reached from here: it may be behind NAT */
async function get(bench: CpeBench, url: URL) {
  bench.endSession();
  using connection = new RawConnection(url, { insecure: false, timeout: 10_000 });
  try {
    return await connection.exchange({ method: "GET", headers: {}, body: NO_BODY });
  } catch (error) {
    if (!(error instanceof ExchangeFailed)) throw error;
    throw new NotApplicable(`the CPE cannot be reached over HTTP from here: ${error.message}`);
  }
}
