import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import test from "node:test";
import { promisify } from "node:util";
import { loadConfiguration, startServer } from "@beckon/server";
import { DEBIAN_PROGRAMS, findProgram } from "../../tools/check/debian-packages.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const run = promisify(execFile);
const vovida = findProgram(DEBIAN_PROGRAMS.stunClient);
const coturn = findProgram(DEBIAN_PROGRAMS.turnutils);

/** A server on free ports of the loopback address. */
async function start() {
  const cleanup = new AsyncDisposableStack();
  const data = cleanup.use(await temporaryDirectory());
  const flags = { data: data.path, "cwmp.port": "0", "web.port": "0", "stun.port": "0", "log.level": "silent" };
  const server = cleanup.use(await startServer(loadConfiguration({ flags })));
  return { port: String(server.stunPort), [Symbol.asyncDispose]: () => cleanup.disposeAsync() };
}

test("the STUN client of Vovida, of the time of RFC 3489, gets its address from our server [UDP-5]", {
  skip: "missing" in vovida ? vovida.missing : false,
}, async () => {
  assert.ok("path" in vovida);
  await using server = await start();
  // Its exit status is the kind of NAT it believes in, so it "fails" when it works.
  const { stdout, stderr } = await run(vovida.path, [`127.0.0.1:${server.port}`, "1", "-v"]);
  const told = stdout + stderr;
  const opened = /Opened port (\d+)/.exec(told)?.[1];
  assert.match(told, new RegExp(`MappedAddress = 127\\.0\\.0\\.1:${opened}\\b`));
});

test("the STUN client of coturn, of the time of RFC 5389, gets its address from our server", {
  skip: "missing" in coturn ? coturn.missing : false,
}, async () => {
  assert.ok("path" in coturn);
  await using server = await start();
  const { stdout, stderr } = await run(coturn.path, ["-p", server.port, "127.0.0.1"]);
  assert.match(stdout + stderr, /UDP reflexive addr: 127\.0\.0\.1:\d+/);
});
