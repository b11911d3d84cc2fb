import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { Fleet, type FleetEvent } from "@beckon/fleet";
import { loadConfiguration, startServer } from "@beckon/server";
import { DEBIAN_PROGRAMS, findProgram } from "../../tools/check/debian-packages.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const run = promisify(execFile);
const curl = findProgram(DEBIAN_PROGRAMS.curl);

test("curl --digest wakes our CPE; with a wrong password, or Basic, it does not [CRQ-3, CRQ-4]", {
  skip: "missing" in curl ? curl.missing : false,
}, async () => {
  assert.ok("path" in curl);
  await using cleanup = new AsyncDisposableStack();
  const data = cleanup.use(await temporaryDirectory());
  const flags = { data: data.path, "cwmp.port": "0", "web.port": "0", "stun.enabled": "false", "log.level": "silent" };
  const own = { "connectionRequest.credentials": "false" };
  const server = cleanup.use(await startServer(loadConfiguration({ flags: { ...flags, ...own } })));
  const sent: string[] = [];
  const woken = Promise.withResolvers<void>();
  const fleet = cleanup.use(
    await Fleet.start({
      acsUrl: server.acsUrl,
      count: 1,
      model: "tr181",
      connectionRequestUsername: "cpeuser",
      connectionRequestPassword: "Secret1",
      goal: { everyCpe: true },
      onEvent: ({ name, event }: FleetEvent) => {
        if (name !== "message:sent") return;
        const { summary } = event as { readonly summary: string };
        sent.push(summary);
        if (summary.includes("6 CONNECTION REQUEST")) woken.resolve();
      },
    }),
  );
  await fleet.finished;
  const url = fleet.cpes[0]?.model.get("Device.ManagementServer.ConnectionRequestURL")?.text ?? "";
  const statusOf = async (...args: readonly string[]) =>
    (await run(curl.path, ["--silent", "--output", "-", "--write-out", "%{http_code}", ...args, url])).stdout;
  assert.equal(await statusOf("--digest", "--user", "cpeuser:wrong"), "401");
  assert.equal(await statusOf("--basic", "--user", "cpeuser:Secret1"), "401");
  assert.ok(!sent.some((summary) => summary.includes("6 CONNECTION REQUEST")));
  assert.match(await statusOf("--digest", "--user", "cpeuser:Secret1"), /^20[04]$/);
  await woken.promise;
  // A session that is cut would make the server wait for its next message.
  while (fleet.stats().inFlight > 0) await setTimeout(20);
});
