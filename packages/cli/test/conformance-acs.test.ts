import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { loadConfiguration, type OptionName, startServer } from "@beckon/server";
import { beckon } from "./command-line.ts";

interface ReportJson {
  readonly results: readonly { readonly title: string; readonly verdict: string; readonly reason: string }[];
}

/** A whole server with a data directory of its own. */
async function server(flags: Partial<Record<OptionName, string>> = {}) {
  const cleanup = new AsyncDisposableStack();
  const data = mkdtempSync(join(tmpdir(), "beckon-conformance-"));
  cleanup.defer(() => rmSync(data, { recursive: true }));
  const all = { data, "cwmp.port": "0", "web.port": "0", "log.level": "silent", ...flags };
  const running = cleanup.use(await startServer(loadConfiguration({ flags: all })));
  return { running, data, [Symbol.asyncDispose]: () => cleanup.disposeAsync() };
}

function notPassed(out: string) {
  const { results } = JSON.parse(out) as ReportJson;
  return results.filter(({ verdict }) => verdict !== "pass").map(({ title, reason }) => `${title}: ${reason}`);
}

test("Beckon's ACS passes every check of an ACS; what needs credentials does not apply to an open one", async () => {
  await using acs = await server({ "enrolment.mode": "open" });
  const { status, out, err } = await beckon(["conformance", "acs", acs.running.acsUrl, "--json"]);
  assert.deepEqual([status, err], [0, ""]);
  assert.ok(
    notPassed(out).every((line) => line.endsWith(": the ACS lets everybody in")),
    notPassed(out).join("\n"),
  );
});

test("with credentials Beckon's ACS passes all, and the report is written for people", async () => {
  await using acs = await server({ "enrolment.mode": "shared" });
  const { username = "", password = "" } = acs.running.enrolmentCredential ?? {};
  const file = join(acs.data, "report.md");
  const environment = { BECKON_CONFORMANCE_PASSWORD: password };
  const args = ["conformance", "acs", acs.running.acsUrl, "--username", username, "--report", file];
  const { status, out, err } = await beckon(args, environment);
  assert.deepEqual([status, err], [0, ""], out);
  assert.match(out, /\n\d+ passed, 0 failed, 0 not applicable\n$/);
  assert.match(readFileSync(file, "utf8"), /^# CWMP conformance report\n[\s\S]*### Check 1\n/);
});

test("an address where nobody listens is told once, and no check is run", async () => {
  const gone = createServer();
  await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  const { status, out, err } = await beckon(["conformance", "acs", `http://127.0.0.1:${port}/`]);
  assert.deepEqual(
    [status, out, err],
    [3, "", `beckon: No ACS takes connections at http://127.0.0.1:${port}/ (ECONNREFUSED).\n`],
  );
});

test("an ACS that knows nothing of CWMP fails, each failure with what was done and seen", async () => {
  const nothing = createServer((request, response) => request.resume().on("end", () => response.end("hello")));
  await new Promise<void>((resolve) => nothing.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(nothing.address() as AddressInfo).port}/`;
    const { status, out, err } = await beckon(["conformance", "acs", url, "--only", "INF-8,ver-2"]);
    assert.equal(status, 1);
    assert.match(
      out,
      /✗ an Inform is answered with one InformResponse.*\n {4}did: sent an Inform.*\n {4}An envelope was expected; the body holds none\.\n/,
    );
    assert.equal(err, "beckon: 3 checks failed.\n");
  } finally {
    nothing.closeAllConnections();
    nothing.close();
  }
});

test("an ACS that hangs up, an unknown requirement and no URL are told in one sentence", async () => {
  const closing = createTcpServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => closing.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(closing.address() as AddressInfo).port}/`;
  try {
    const broken = await beckon(["conformance", "acs", url, "--only", "INF-8"]);
    assert.match(broken.out, /The exchange broke: /);
    assert.equal(broken.status, 1);
    const none = await beckon(["conformance", "acs", url, "--only", "ABC-1"]);
    assert.deepEqual([none.status, none.err], [2, "beckon: No check shows one of these requirements.\n"]);
  } finally {
    closing.close();
  }
  const bad = await beckon(["conformance", "acs", "acs.example"]);
  assert.deepEqual([bad.status, bad.err], [2, "beckon: “acs.example” is not an http or https URL.\n"]);
});
