import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeEnvelope } from "@beckon/cwmp";
import { type Benchmark, compared, median } from "../figure.ts";
import { generateLoad } from "./generate-load.ts";
import { answerTo, inform as informOf } from "./messages.ts";
import { Subject } from "./subject.ts";

const DEVICES = 1000;
const CONCURRENCY = 200;
const ROUNDS = 5;
const SECONDS = 2;

/**
 * Durable periodic Inform sessions per second and CPU per session, against a bare node:http server that answers the same
 * exchange with canned bytes. The two take turns, so that a slow moment of the machine meets both.
 */
export const inform: Benchmark = {
  name: "inform",
  async run() {
    const data = await mkdtemp(join(tmpdir(), "beckon-bench-"));
    await using _ = { [Symbol.asyncDispose]: () => rm(data, { recursive: true, force: true }) };
    await using acs = await Subject.start("./acs-server.ts", data);
    await using bare = await Subject.start("./bare-server.ts");
    const informs = Array.from({ length: DEVICES }, (_, serial) => informOf(serial));
    await register(acs.port, informs);
    const rates = { acs: [] as number[], bare: [] as number[] };
    const costs = { acs: [] as number[], bare: [] as number[] };
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [name, subject] of [
        ["acs", acs],
        ["bare", bare],
      ] as const) {
        const before = subject.cpuSeconds();
        const { sessions, seconds } = await generateLoad(subject.port, informs, CONCURRENCY, SECONDS);
        if (round === 0) continue;
        rates[name].push(sessions / seconds);
        costs[name].push(((subject.cpuSeconds() - before) * 1e6) / sessions);
      }
    }
    const note = "bare node:http with canned answers";
    return [
      compared("inform.ratio", median(rates.acs), "sessions/s", median(rates.bare), note),
      compared("inform.cpu", median(costs.acs), "µs CPU/session", median(costs.bare), note),
    ];
  },
};

/** Every device is known and read before the measurement begins. */
async function register(port: number, informs: readonly string[]): Promise<void> {
  for (const xml of informs) {
    let answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: "POST",
      body: xml,
      headers: { "content-type": "text/xml" },
    });
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    await answer.arrayBuffer();
    let body = "";
    for (;;) {
      answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers: { cookie } });
      const text = await answer.text();
      if (answer.status === 204) break;
      const received = decodeEnvelope(text).envelope.body;
      if (received.kind !== "request") throw new TypeError(`the ACS sent a ${received.kind}`);
      body = answerTo(received);
    }
  }
}
