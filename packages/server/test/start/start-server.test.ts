import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { ConfigurationError } from "../../src/configuration/configuration-error.ts";
import { loadConfiguration } from "../../src/configuration/load-configuration.ts";
import type { OptionName } from "../../src/configuration/options.ts";
import { prepareDataDirectory } from "../../src/start/data-directory.ts";
import { startServer } from "../../src/start/start-server.ts";
import { TestCpe } from "../support/test-cpe.ts";
import { TestServer } from "../support/test-server.ts";

/** An empty directory that is gone at the end. */
function temporaryDirectory(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), "beckon-start-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

const start = (flags: Partial<Record<OptionName, string>>) =>
  startServer(loadConfiguration({ flags: { "cwmp.port": "0", "web.port": "0", ...flags } }), {
    logTo: new PassThrough().resume(),
  });

async function refusal(flags: Partial<Record<OptionName, string>>): Promise<string> {
  try {
    await (await start(flags)).stop();
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error));
    return error.message;
  }
  return "it started";
}

test("a server on disk keeps devices, tasks and the enrolment credential over a restart", async () => {
  using directory = temporaryDirectory();
  const data = join(directory.path, "new", "data");
  let id: string;
  {
    await using server = await start({ data });
    const cpe = new TestCpe(`http://127.0.0.1:${server.cwmpPort}/`);
    await cpe.session();
    id = encodeURIComponent(cpe.id);
  }
  await using server = await start({ data });
  const token = readFileSync(join(data, "cli-token"), "utf8").trim();
  assert.equal(token, server.localToken);
  const answer = await fetch(`http://127.0.0.1:${server.webPort}/api/v1/devices/${id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(answer.status, 200);
});

test("the token file and the data directory are for their owner only", async () => {
  using directory = temporaryDirectory();
  const data = join(directory.path, "data");
  {
    await using server = await start({ data });
    assert.ok(server.localToken.length > 40);
  }
  writeFileSync(join(data, "cli-token"), "old", { mode: 0o644 });
  await using server = await start({ data });
  assert.equal(statSync(join(data, "cli-token")).mode & 0o777, 0o600);
  assert.equal(statSync(data).mode & 0o777, 0o700);
  assert.notEqual(readFileSync(join(data, "cli-token"), "utf8").trim(), "old");
  assert.match(server.adminLink, /\/login#token=beckon-link-[0-9a-f]{64}$/);
});

test("two servers cannot use one data directory", async () => {
  using directory = temporaryDirectory();
  await using first = await start({ data: directory.path });
  assert.ok(first.webPort > 0);
  assert.match(await refusal({ data: directory.path }), /in use by another Beckon server/);
});

test("a port in use is one clear sentence that names the setting", async () => {
  await using other = await TestServer.start();
  using directory = temporaryDirectory();
  const taken = String(other.running.cwmpPort);
  assert.match(
    await refusal({ data: directory.path, "cwmp.port": taken }),
    new RegExp(`^Port ${taken} on 127\\.0\\.0\\.1 is already in use; .*"cwmp\\.port"`),
  );
  assert.match(await refusal({ data: directory.path, "web.port": taken }), /already in use; .*"web\.port"/);
  // What a failed start had opened is closed again: the same directory can be used at once.
  await using server = await start({ data: directory.path });
  assert.ok(server.webPort > 0);
});

test("an address this machine does not have is one clear sentence", async () => {
  using directory = temporaryDirectory();
  assert.match(
    await refusal({ data: directory.path, "cwmp.host": "192.0.2.1" }),
    /no address 192\.0\.2\.1; set "cwmp\.host"/,
  );
});

test("a data directory that cannot be made is one clear sentence", async () => {
  using directory = temporaryDirectory();
  writeFileSync(join(directory.path, "file"), "");
  assert.match(await refusal({ data: join(directory.path, "file", "data") }), /cannot be made \(ENOTDIR\); set "data"/);
  assert.match(await refusal({ data: join(directory.path, "file") }), /cannot be made \(EEXIST\); set "data"/);
});

test("a data directory where the system makes none is one clear sentence, not an endless start", async () => {
  assert.match(await refusal({ data: "/proc/beckon/data" }), /cannot be made \(\w+\); set "data"/);
});

test("a data directory is made with its parents, for its owner only", () => {
  using directory = temporaryDirectory();
  const data = join(directory.path, "one", "two");
  assert.equal(prepareDataDirectory(data), data);
  assert.equal(statSync(data).mode & 0o777, 0o700);
});

test("certificate files that are missing or none are one clear sentence", async () => {
  using directory = temporaryDirectory();
  const missing = { "cwmp.tlsCertificate": "/nonexistent.pem", "cwmp.tlsKey": "/nonexistent.pem" };
  assert.match(
    await refusal({ data: directory.path, ...missing }),
    /nonexistent\.pem of "cwmp\.tlsCertificate" cannot be read \(ENOENT\)/,
  );
  const file = join(directory.path, "not.pem");
  writeFileSync(file, "hello");
  assert.match(
    await refusal({ data: directory.path, "web.tlsCertificate": file, "web.tlsKey": file }),
    /not a PEM file of its kind/,
  );
});

test("a stopping server lets a running session end", async () => {
  await using server = await TestServer.start();
  const cpe = new TestCpe(server.cwmpUrl);
  const session = cpe.session();
  while (!server.log.includes("CPE ->")) await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([session, server.running.stop()]);
  assert.match(server.log, /Both ends had nothing more to say\./);
});

test("stopping twice is stopping once", async () => {
  const server = await TestServer.start();
  await Promise.all([server.running.stop(), server.running.stop()]);
  await assert.rejects(fetch(server.cwmpUrl));
});

test("no secret of the start is in the log", async () => {
  await using server = await TestServer.start({ "enrolment.mode": "shared" });
  const { adminLink, localToken, enrolmentCredential } = server.running;
  for (const secret of [adminLink.replace(/.*=/, ""), localToken, enrolmentCredential?.password ?? ""]) {
    assert.ok(secret.length > 10 && !server.log.includes(secret));
  }
});
