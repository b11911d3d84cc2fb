import assert from "node:assert/strict";
import { test } from "node:test";
import { type Device, isEnded, type Task } from "@beckon/acs";
import { type FileTransfers, PERSONAS, type Persona } from "@beckon/cpe";
import { hours, minutes } from "@beckon/cwmp/ports";
import { Site } from "@beckon/testing";
import {
  FINDINGS,
  type Findings,
  ON_SOCKETS_ONLY,
  operationFor,
  WISHES,
  type Wish,
} from "./support/persona-findings.ts";

const FILES: FileTransfers = {
  download: () => Promise.resolve(new Uint8Array([1, 2, 3])),
  upload: () => Promise.resolve(),
};

/** The device that such a persona makes of itself, as the ACS knows it; whoever it says that it is. */
async function deviceOf(site: Site): Promise<Device | undefined> {
  const { items } = await site.store.devices({});
  return items[0];
}

async function siteWith(persona: Persona, { settings = {} }: Findings): Promise<Site> {
  const site = await Site.start({ settings });
  site.join({ persona, periodicInformInterval: 300, files: FILES });
  return site;
}

/** Asks for something and lets time pass until that has ended. */
async function fulfil(site: Site, device: Device, wish: Wish): Promise<Task> {
  const operation = operationFor(wish, device.root);
  const { id } = await site.acs.createTask(device.id, operation, { name: "test" });
  await site.clock.advanceUntil(async () => isEnded((await site.store.task(id))?.state ?? "queued"), hours(2));
  const task = await site.store.task(id);
  assert.ok(task);
  return task;
}

async function manage(site: Site, findings: Findings): Promise<void> {
  const isRead = async () => (await deviceOf(site))?.discovery.state === "complete";
  assert.ok(await site.clock.advanceUntil(isRead, hours(4)), "it is registered and read");
  await site.quiet();
  const device = await deviceOf(site);
  assert.ok(device);
  assert.ok(device.discovery.parameters > 1000, `${device.discovery.parameters} parameters are known`);
  assert.equal(device.discovery.read, device.discovery.parameters, "every value is known");
  for (const wish of Object.keys(WISHES) as Wish[]) {
    const { state, message } = findings.ends?.[wish] ?? WISHES[wish];
    const task = await fulfil(site, device, wish);
    assert.match(task.message, message, wish);
    assert.equal(task.state, state, `${wish}: ${task.message}`);
  }
  const value = (await site.store.tree(device.id))?.parameter(`${device.root}DeviceInfo.ProvisioningCode`)?.value;
  if (findings.ends?.text === undefined) assert.equal(value?.trim(), "Home & Gärten");
  await site.quiet();
  const { lastSession, quirks = [], oddities } = (await deviceOf(site)) ?? device;
  assert.equal(lastSession?.outcome, "completed", lastSession?.reason);
  const learnt = findings.quirk && quirks.find(({ name }) => name === findings.quirk?.[0]);
  assert.equal(quirks.length, findings.quirk ? 1 : 0, JSON.stringify(quirks));
  if (findings.quirk) assert.match(learnt?.evidence ?? "not learnt", findings.quirk[1]);
  if (findings.oddity)
    assert.ok(oddities.map(({ code }) => code as string).includes(findings.oddity), JSON.stringify(oddities));
  assert.deepEqual(
    site.events.filter(({ name }) => name === "error"),
    [],
  );
}

for (const persona of PERSONAS.filter(({ name }) => !ON_SOCKETS_ONLY.has(name))) {
  const findings = FINDINGS[persona.name] ?? {};
  const ids = `[${persona.shows.join(", ")}]`;
  if (findings.lost) {
    const { lost } = findings;
    test(`the ACS says why it cannot manage a device that ${persona.title} ${ids}`, async () => {
      await using site = await siteWith(persona, findings);
      await site.run(minutes(5));
      const device = await deviceOf(site);
      assert.equal(device?.lastSession?.outcome, "failed");
      assert.match(device.lastSession.reason, lost);
    });
  } else {
    test(`the ACS manages a device that ${persona.title} ${ids}`, async () => {
      await using site = await siteWith(persona, findings);
      await manage(site, findings);
    });
  }
}

test("what is said of a persona is said of one that exists, and no two have the same name or title", () => {
  const names = PERSONAS.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  assert.equal(new Set(PERSONAS.map(({ title }) => title)).size, names.length);
  for (const name of names) assert.match(name, /^[a-z0-9.]+(-[a-z0-9.]+)*$/);
  assert.deepEqual(
    [...ON_SOCKETS_ONLY, ...Object.keys(FINDINGS)].filter((name) => !names.includes(name)),
    [],
  );
});
