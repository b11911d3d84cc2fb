import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { DEVICE, page } from "./sample-device.ts";
import { ScriptedApi } from "./scripted-api.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH ?? "", BECKON_DATA: "/nonexistent/beckon", ...environment },
  });
}

async function ended(child: ChildProcessWithoutNullStreams) {
  const written = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    written.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    written.err += chunk;
  });
  const [status] = await once(child, "close");
  return { status, ...written };
}

test("the process ends with the status of the command, and says why in one line", async () => {
  assert.deepEqual(await ended(start(["--version"])), { status: 0, out: "0.1.0\n", err: "" });
  const wrong = await ended(start(["device", "reboot"]));
  assert.equal(wrong.status, 2);
  assert.match(wrong.err, /^beckon: missing required argument 'device'\n/);
});

test("a reader that has seen enough is no error", async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ ...DEVICE, id: `${DEVICE.id}${index}` }));
  await using api = await ScriptedApi.start({ "GET /devices": page(many) });
  const child = start(["device", "ls", "-n", "1000", "--json"], { BECKON_URL: api.url });
  child.stdout.once("readable", () => child.stdout.destroy());
  const { status, err } = await ended(child);
  assert.deepEqual([status, err], [0, ""]);
});

test("Ctrl-C ends a fleet, which still sums up", async () => {
  const child = start(["fleet", "http://127.0.0.1:1/", "-n", "1", "-v"]);
  // The Inform is told before it is sent; only when its session has failed, because nobody listens there, does it count.
  let told = "";
  child.stderr.on("data", (chunk) => {
    const before = told;
    told += chunk;
    if (!/session failed/.test(before) && /session failed/.test(told)) child.kill("SIGINT");
  });
  const { status, out, err } = await ended(child);
  assert.equal(status, 1);
  assert.match(out, /^CPEs +0 of 1 registered\n/);
  assert.match(err, /sessions? failed\.\n$/);
});
