import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { loadConfiguration, startServer } from "@beckon/server";
import { beckon as run } from "./command-line.ts";

test("a running server is backed up through its API, a stopped one from its directory; the backup can be restored (reliability T33)", async () => {
  await using place = await directory();
  const data = join(place.path, "data");
  const running = join(place.path, "running");
  const stopped = join(place.path, "stopped");
  const elsewhere = join(place.path, "elsewhere");
  {
    await using server = await start(data);
    const beckon = commandLine({ BECKON_DATA: data, BECKON_URL: server.webUrl });
    const made = await beckon("backup", running);
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /kB, checked/);
    const refused = await beckon("restore", running, "--force");
    assert.match(refused.err, /A running server uses this data directory; stop it first/);
    assert.equal(refused.code, 4);
    const token = await beckon("token", "create", "operator", "--role", "operator", "--json");
    const weaker = commandLine({ BECKON_URL: server.webUrl, BECKON_TOKEN: JSON.parse(token.out).token });
    const denied = await weaker("backup", join(place.path, "denied"));
    assert.equal(denied.code, 4, "only an admin may");
  }
  const beckon = commandLine({ BECKON_DATA: data });
  assert.equal((await beckon("backup", stopped)).code, 0);
  const again = await beckon("backup", stopped);
  assert.deepEqual([again.code, /--force/.test(again.err)], [2, true]);
  assert.equal((await beckon("backup", stopped, "--force")).code, 0);
  assert.deepEqual((await readdir(place.path)).sort(), ["data", "running", "stopped"]);

  assert.equal((await beckon("restore", running, "--check")).code, 0);
  const kept = await beckon("restore", running);
  assert.deepEqual([kept.code, /give --force/.test(kept.err)], [2, true]);
  assert.equal((await beckon("restore", running, "--force")).code, 0);
  assert.equal((await beckon("restore", stopped, "--data", elsewhere, "--json")).code, 0);
  const damaged = await readFile(running);
  damaged.writeUInt8((damaged.at(-9) ?? 0) ^ 1, damaged.length - 9);
  await writeFile(running, damaged);
  const refused = await beckon("restore", running, "--force");
  assert.deepEqual([refused.code, /damaged/.test(refused.err)], [1, true]);
  assert.equal((await beckon("restore", join(place.path, "nowhere"), "--force")).code, 5);
  await using server = await start(elsewhere);
  assert.ok(server.webPort > 0);
});

function commandLine(environment: Readonly<Record<string, string>>) {
  return async (...args: readonly string[]) => {
    const { status: code, out, err } = await run(args, environment);
    return { code, out, err };
  };
}

function start(data: string) {
  const flags = { data, "cwmp.port": "0", "web.port": "0" } as const;
  return startServer(loadConfiguration({ flags }), { logTo: new PassThrough().resume() });
}

async function directory(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "beckon-backup-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
