import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import Fastify from "fastify";
import { ApiError } from "../../src/api/framework/api-error.ts";
import { asApiError, problemOf } from "../../src/api/framework/problem-answer.ts";
import { registerPage } from "../../src/page/register-page.ts";

async function page(files: Readonly<Record<string, string>>) {
  const directory = mkdtempSync(join(tmpdir(), "beckon-page-"));
  writeFileSync(`${directory}-secret`, "canary");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory, name, ".."), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  const app = Fastify();
  app.setErrorHandler((error, _request, reply) => reply.code(404).send(problemOf(asApiError(error), "1")));
  await registerPage(app, directory, () => {
    throw new ApiError("not-found", "Nothing here.");
  });
  return {
    directory,
    get: (url: string) => app.inject({ method: "GET", url }),
    [Symbol.asyncDispose]: async () => {
      await app.close();
      rmSync(directory, { recursive: true });
      rmSync(`${directory}-secret`);
    },
  };
}

const BUILT = { "index.html": "<title>built</title>", "assets/app-4f2a.js": "let x", "favicon.svg": "<svg/>" };

test("hashed assets are kept for a year, everything else is asked for again", async () => {
  await using site = await page(BUILT);
  assert.match(String((await site.get("/assets/app-4f2a.js")).headers["cache-control"]), /max-age=31536000, immutable/);
  for (const url of ["/", "/favicon.svg", "/devices/x"]) {
    assert.equal((await site.get(url)).headers["cache-control"], "no-cache", url);
  }
});

test("every view of the page is its index", async () => {
  await using site = await page(BUILT);
  for (const url of ["/", "/login", "/devices/00D09E-GW%2520X-1", "/tasks?state=queued"]) {
    const answer = await site.get(url);
    assert.deepEqual([answer.statusCode, answer.body], [200, BUILT["index.html"]], url);
  }
});

test("what is neither a file nor a view is not found, and nothing outside the directory is read", async () => {
  await using site = await page(BUILT);
  const secret = `${site.directory.replace(/.*\//, "")}-secret`;
  for (const url of [
    "/assets/gone.js",
    "/assets",
    "/assets/",
    "/api/v2/x",
    "/x.php",
    `/../${secret}`,
    `/%2e%2e/${secret}`,
    `/..%2f${secret}`,
  ]) {
    const answer = await site.get(url);
    assert.doesNotMatch(answer.body, /canary/, url);
    if (!url.includes("secret") && url !== "/assets") assert.equal(answer.statusCode, 404, url);
  }
});

test("a page that was not built is replaced by one that says how to build it", async () => {
  await using site = await page({});
  const answer = await site.get("/");
  assert.match(answer.body, /npm run build/);
  assert.match(String(answer.headers["content-type"]), /^text\/html/);
});
