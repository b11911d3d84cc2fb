import assert from "node:assert/strict";
import { test } from "node:test";
import type { AcsEvents, CpeAuthentication } from "@beckon/acs";
import { OPEN_AUTHENTICATION } from "@beckon/acs";
import { hours, minutes, seconds } from "@beckon/cwmp/ports";
import { Site } from "@beckon/testing";

const refusals = (site: Site) =>
  site.events.filter(({ name, event }) => name === "contact" && (event as AcsEvents["contact"]).status === 503);
const failures = (site: Site) =>
  site.events.filter(
    ({ name, event }) => name === "session:ended" && (event as AcsEvents["session:ended"]).session.outcome === "failed",
  );

test("devices that are sent away come back until each is served, and no session that has begun is broken off [HTTP-19]", async () => {
  await using site = await Site.start({ settings: { maximumSessions: 3 } });
  const members = Array.from({ length: 25 }, () => site.join());
  await site.run(minutes(30));
  await site.quiet();
  assert.ok(refusals(site).length > 0, "there were too many at once");
  for (const { id } of members) {
    assert.equal((await site.store.device(id))?.discovery.state, "complete", id);
  }
  assert.deepEqual(failures(site), []);
});

test("a device that an operator asked to come is let in when the places of the others are taken", async () => {
  await using site = await Site.start({ settings: { maximumSessions: 10 } });
  const { id, cpe } = site.join();
  await site.quiet();
  site.acs.expectSession(id);
  for (let index = 0; index < 9; index += 1) {
    await site.acs.handle(
      { method: "POST", target: "/", headers: {}, body: new TextEncoder().encode(informOf(index)) },
      { connectionId: `other ${index}`, address: "192.0.2.99", secure: false },
    );
  }
  assert.equal(site.acs.admission.running, 8, "two places are kept for those who matter more");
  const before = site.events.length;
  cpe.raise("2 PERIODIC");
  await site.run(seconds(5));
  const started = site.events.slice(before).filter(({ name }) => name === "session:started");
  assert.deepEqual(
    started.map(({ event }) => (event as AcsEvents["session:started"]).session.deviceId),
    [id],
  );
});

test("while it stops the ACS lets running sessions end, and sends new ones away with Retry-After [HTTP-19]", async () => {
  await using site = await Site.start();
  site.join();
  await site.clock.advanceUntil(() => site.acs.runningSessions === 1, minutes(5));
  const drained = site.acs.drain();
  const answer = await site.acs.handle(
    { method: "POST", target: "/", headers: {}, body: new TextEncoder().encode(informOf(1)) },
    { connectionId: "late", address: "192.0.2.99", secure: false },
  );
  assert.equal(answer.status, 503);
  assert.ok(Number(answer.headers["retry-after"]) > 0);
  await site.run(minutes(2));
  await drained;
  assert.equal(site.acs.runningSessions, 0);
  assert.deepEqual(failures(site), []);
});

test("an input that makes a handler throw, again and again, harms nobody else", async () => {
  let thrown = 0;
  const authentication: CpeAuthentication = {
    ...OPEN_AUTHENTICATION,
    async authenticate(request, peer) {
      if (peer.address === "192.0.2.1") {
        thrown += 1;
        throw new TypeError("a bug that this device meets");
      }
      return OPEN_AUTHENTICATION.authenticate(request, peer);
    },
  };
  await using site = await Site.start({ authentication: () => authentication });
  const poison = site.join();
  const others = [site.join(), site.join()];
  await site.run(hours(2));
  assert.ok(thrown > 5);
  assert.equal(await site.store.device(poison.id), undefined);
  for (const { id } of others) assert.equal((await site.store.device(id))?.discovery.state, "complete");
  assert.equal(site.acs.admission.running, 0, "no place is lost");
  const errors = site.events.filter(({ name }) => name === "error");
  assert.equal(errors.length, thrown, "each is told");
});

test("after a day of periodic sessions everything that counts them is where it was", async () => {
  await using site = await Site.start();
  const members = Array.from({ length: 8 }, () => site.join());
  await site.quiet();
  const timers = site.clock.planned;
  for (let hour = 0; hour < 24; hour += 1) {
    await site.run(hours(1));
    site.events.length = 0;
    for (const { id } of members) site.clearTranscript(id);
  }
  await site.quiet();
  assert.ok(site.acs.admission.admitted > 24 * members.length, "they did inform");
  assert.equal(site.acs.admission.running, 0);
  assert.equal(site.acs.runningSessions, 0);
  assert.ok(Math.abs(site.clock.planned - timers) <= 5, `${timers} timers became ${site.clock.planned}`);
});

function informOf(index: number): string {
  return `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="urn:dslforum-org:cwmp-1-0"><e:Body>
    <cwmp:Inform><DeviceId><Manufacturer>M</Manufacturer><OUI>0A0B0C</OUI><ProductClass>P</ProductClass>
    <SerialNumber>${index}</SerialNumber></DeviceId><Event><EventStruct><EventCode>2 PERIODIC</EventCode><CommandKey/>
    </EventStruct></Event><MaxEnvelopes>1</MaxEnvelopes><CurrentTime>2026-01-02T00:00:00Z</CurrentTime>
    <RetryCount>0</RetryCount><ParameterList/></cwmp:Inform></e:Body></e:Envelope>`;
}
