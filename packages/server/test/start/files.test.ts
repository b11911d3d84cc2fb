import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { TestServer } from "../support/test-server.ts";

test("with a port for files devices fetch from the data directory and send into it; without one there is none [FIL-17]", async () => {
  const data = mkdtempSync(join(tmpdir(), "beckon-files-"));
  try {
    await using server = await TestServer.start({ data, "files.port": "0" });
    const { filesUrl = "" } = server.running;
    assert.match(filesUrl, /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
    writeFileSync(join(data, "files", "fw.bin"), "firmware");
    assert.equal(await (await fetch(`${filesUrl}fw.bin`)).text(), "firmware");
    assert.equal((await fetch(`${filesUrl}in/a.log`, { method: "PUT", body: "log" })).status, 201);
    assert.equal(readFileSync(join(data, "files", "in", "a.log"), "utf8"), "log");
    await using without = await TestServer.start();
    assert.equal(without.running.filesUrl, undefined);
  } finally {
    rmSync(data, { recursive: true });
  }
});
