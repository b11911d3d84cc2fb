import assert from "node:assert/strict";
import test from "node:test";
import { run } from "@beckon/cli";
import { milliseconds } from "@beckon/cwmp/ports";
import { Fleet } from "@beckon/fleet";

interface ReportJson {
  readonly subject: string;
  readonly results: readonly {
    readonly ids: readonly string[];
    readonly title: string;
    readonly verdict: string;
    readonly reason: string;
  }[];
}

for (const model of ["tr181", "tr098"] as const) {
  test(`Beckon's CPE, a ${model} gateway, passes every check of a CPE`, { timeout: 280_000 }, async () => {
    const ready = Promise.withResolvers<string>();
    let out = "";
    const ended = run(["conformance", "cpe", "--listen", "127.0.0.1:0", "--reboot", "--json"], {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        const [url] = /http:\S+/.exec(text) ?? [];
        if (url !== undefined) ready.resolve(url);
      },
      live: false,
      columns: 100,
      environment: {},
      interrupted: new AbortController().signal,
    });
    await using fleet = await Fleet.start({
      acsUrl: await ready.promise,
      count: 1,
      model,
      password: "for-the-acs",
      periodicInterval: 3600,
      behaviour: { bootTime: milliseconds(10) },
    });
    const status = await ended;
    const { subject, results } = JSON.parse(out) as ReportJson;
    const others = results.filter(({ verdict }) => verdict !== "pass");
    assert.deepEqual(
      others.map(({ ids, title, verdict, reason }) => `${verdict}: ${title} [${ids.join(", ")}]: ${reason}`),
      [],
    );
    assert.equal(status, 0);
    assert.match(subject, /^CPE /);
    assert.equal(fleet.bugs.length, 0);
  });
}
