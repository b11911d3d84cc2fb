import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnded, type ModuleChange, type Task } from "@beckon/acs";
import type { FileTransfers } from "@beckon/cpe";
import { CwmpFault, encodeUtf8 } from "@beckon/cwmp";
import { hours } from "@beckon/cwmp/ports";
import { type Member, Site } from "@beckon/testing";

const APP = "7b5c4c1a-0f6e-5d0a-9a52-0c2f7a9d1e01";
const PACKAGES: Readonly<Record<string, string>> = {
  "http://files.example/app.tar": `name: app\nversion: 1.2\nuuid: ${APP}`,
  "http://files.example/app2.tar": `name: app\nversion: 1.3\nuuid: ${APP}`,
  "http://files.example/lib.jar": "name: lib\nversion: 2.0",
};

const files: FileTransfers = {
  download: async ({ url }) => {
    const text = PACKAGES[url];
    if (text === undefined) throw new CwmpFault(9016);
    return encodeUtf8(text);
  },
  upload: async () => {},
};

async function finish(site: Site, member: Member, changes: readonly ModuleChange[]): Promise<Task> {
  const { id } = await site.acs.createTask(member.id, { name: "changeDuState", changes }, { name: "test" });
  await site.clock.advanceUntil(async () => isEnded((await site.store.task(id))?.state ?? "queued"), hours(1));
  const task = await site.store.task(id);
  assert.ok(task);
  return task;
}

test("install, update and uninstall as one call, every kind of operation told apart on the wire [DUS-1, DUS-2]", async () => {
  await using site = await Site.start();
  const member = site.join({ files, periodicInformInterval: 60 });
  await site.quiet();
  await finish(site, member, [{ action: "install", url: "http://files.example/app.tar" }]);
  const task = await finish(site, member, [
    { action: "install", url: "http://files.example/lib.jar", environment: ".SoftwareModules.ExecEnv.2." },
    { action: "update", uuid: APP, url: "http://files.example/app2.tar" },
    { action: "uninstall", uuid: APP, version: "1.3" },
  ]);
  assert.equal(task.state, "done", task.message);
  assert.deepEqual(
    task.result?.modules?.map(({ uuid, version, state }) => [uuid === APP, version, state]),
    [
      [false, "2.0", "Installed"],
      [true, "1.3", "Installed"],
      [true, "1.3", "Uninstalled"],
    ],
  );
});

test("results belong to the task of their CommandKey, each with its own fault [SWM-6, SWM-1]", async () => {
  await using site = await Site.start();
  const member = site.join({ files, periodicInformInterval: 60 });
  await site.quiet();
  const create = (changes: readonly ModuleChange[]) =>
    site.acs.createTask(member.id, { name: "changeDuState", changes }, { name: "test" });
  const first = await create([
    { action: "install", url: "http://files.example/app.tar" },
    { action: "uninstall", uuid: "7b5c4c1a-0f6e-5d0a-9a52-0c2f7a9d1eff" },
  ]);
  const second = await create([{ action: "install", url: "http://files.example/lib.jar" }]);
  await site.clock.advanceUntil(async () => {
    const tasks = await Promise.all([first, second].map(({ id }) => site.store.task(id)));
    return tasks.every((task) => isEnded(task?.state ?? "queued"));
  }, hours(1));
  const [one, other] = await Promise.all([first, second].map(({ id }) => site.store.task(id)));
  assert.equal(one?.state, "failed");
  assert.deepEqual(
    one?.result?.modules?.map(({ state, code }) => [state, code]),
    [
      ["Installed", 0],
      ["Failed", 9028],
    ],
  );
  assert.deepEqual([other?.state, other?.result?.modules?.length], ["done", 1]);
});

test("a report whose answer is lost comes twice and ends the task once [SWM-6, TRC-4]", async () => {
  await using site = await Site.start();
  const member = site.join({ files, periodicInformInterval: 60 });
  await site.quiet();
  let lost = 0;
  site.wire.weather = ({ request }) => {
    const isReport = Buffer.from(request.body).toString().includes("<cwmp:DUStateChangeComplete>");
    return isReport && lost++ === 0 ? "responseLost" : "delivered";
  };
  const task = await finish(site, member, [{ action: "install", url: "http://files.example/app.tar" }]);
  assert.equal(task.state, "done", task.message);
  await site.quiet();
  await site.clock.advanceUntil(() => lost > 1, hours(1));
  const reports = site.transcript(member.id).filter((line) => line.startsWith("CPE -> DUStateChangeComplete"));
  assert.equal(reports.length, 2);
});
