import assert from "node:assert/strict";
import { test } from "node:test";
import type { Operation, Task } from "@beckon/acs";
import type { FileTransfers } from "@beckon/cpe";
import { CwmpFault } from "@beckon/cwmp";
import { hours, minutes } from "@beckon/cwmp/ports";
import { type Fate, type Member, Site } from "@beckon/testing";

const DOWNLOAD: Operation = {
  name: "download",
  fileType: "3 Vendor Configuration File",
  url: "http://files.example/a.cfg",
};
const UPLOAD: Operation = { name: "upload", fileType: "4 Vendor Log File 1", url: "http://files.example/up/1" };

/** A file server that counts. */
class Files implements FileTransfers {
  downloads = 0;
  readonly uploads: Uint8Array[] = [];
  fault: CwmpFault | undefined;

  async download(): Promise<Uint8Array> {
    if (this.fault) throw this.fault;
    this.downloads++;
    return new Uint8Array([1, 2, 3]);
  }

  async upload({ body }: { readonly body: Uint8Array }): Promise<void> {
    if (this.fault) throw this.fault;
    this.uploads.push(body);
  }
}

async function siteWithFiles(): Promise<{ site: Site; member: Member; files: Files }> {
  const site = await Site.start();
  const files = new Files();
  const member = site.join({ files, periodicInformInterval: 60 });
  assert.ok(await site.quiet());
  site.clearTranscript(member.id);
  return { site, member, files };
}

async function finish(site: Site, member: Member, operation: Operation): Promise<Task> {
  const { id } = await site.acs.createTask(member.id, operation, { name: "test" });
  await site.clock.advanceUntil(
    async () => ["done", "failed"].includes((await site.store.task(id))?.state ?? ""),
    hours(3),
  );
  const task = await site.store.task(id);
  assert.ok(task);
  return task;
}

test("a download is done when its TransferComplete comes, with its times [DWN-2] [TRC-1]", async () => {
  const { site, member, files } = await siteWithFiles();
  await using _ = site;
  const task = await finish(site, member, DOWNLOAD);
  assert.equal(task.state, "done", task.message);
  assert.equal(files.downloads, 1);
  assert.ok(task.result?.completeTime);
  const lines = site.transcript(member.id);
  assert.ok(lines.includes(`CPE -> TransferComplete (${task.commandKey}: ok)`), lines.join("\n"));
});

test("a download that fails says with which fault [TRC-1]", async () => {
  const { site, member, files } = await siteWithFiles();
  await using _ = site;
  files.fault = new CwmpFault(9016);
  const task = await finish(site, member, DOWNLOAD);
  assert.equal(task.state, "failed");
  assert.equal(task.fault?.code, 9016);
});

test("an upload sends the file and is done [UPL-1]", async () => {
  const { site, member, files } = await siteWithFiles();
  await using _ = site;
  const task = await finish(site, member, UPLOAD);
  assert.equal(task.state, "done", task.message);
  assert.equal(files.uploads.length, 1);
});

test("an unsupported protocol is refused at once, and nothing is awaited [DWN-3] [FIL-4]", async () => {
  const { site, member } = await siteWithFiles();
  await using _ = site;
  const { id } = await site.acs.createTask(member.id, { ...DOWNLOAD, fileType: "9 No Such Type" } as Operation, {
    name: "test",
  });
  await site.run(minutes(3));
  assert.equal((await site.store.task(id))?.state, "failed");
});

test("a lost message at any step of a download never makes it happen twice, and never loses it [TRC-4] [QUE-1]", async () => {
  for (let step = 1; step <= 6; step++) {
    for (const fate of ["requestLost", "responseLost"] as const satisfies readonly Fate[]) {
      const { site, member, files } = await siteWithFiles();
      await using _ = site;
      let first = 0;
      site.wire.weather = ({ number }) => {
        first ||= number;
        return number === first + step - 1 ? fate : "delivered";
      };
      const task = await finish(site, member, DOWNLOAD);
      assert.equal(task.state, "done", `${fate} at step ${step}: ${task.message}`);
      assert.equal(files.downloads, 1, `${fate} at step ${step}`);
    }
  }
});
