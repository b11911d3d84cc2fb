import assert from "node:assert/strict";
import test from "node:test";
import { type Device, MemoryStore } from "@beckon/acs";
import { FakeClock, SeededRandom } from "@beckon/testing";
import { CredentialsBook } from "../../src/connection-request/credentials-book.ts";

const device = { id: "d1", root: "Device." } as Partial<Device> as Device;

function setUp() {
  const store = new MemoryStore(new FakeClock());
  return { store, book: new CredentialsBook(store, new SeededRandom(1)) };
}

test("credentials whose confirmation was lost are the same in the next session, and are tried meanwhile", async () => {
  const { book } = setUp();
  const made = await book.prepare(device, "first");
  assert.deepEqual(await book.prepare(device, "first"), made);
  assert.deepEqual(await book.credentials(device), made);
  await book.confirm(device.id, made ?? assert.fail());
  assert.deepEqual(await book.credentials(device), made);
  assert.notDeepEqual(await book.prepare(device, "wanted"), made);
  assert.deepEqual(await book.credentials(device), made, "the old ones, until the device took the new");
});

test("the STUN server finds a device by its user name, and only by the one that is valid", async () => {
  const { book } = setUp();
  const first = (await book.prepare(device, "first")) ?? assert.fail();
  assert.deepEqual(await book.owner(first.username), { deviceId: "d1", password: first.password });
  await book.confirm(device.id, first);
  const second = (await book.prepare(device, "wanted")) ?? assert.fail();
  assert.deepEqual(await book.owner(first.username), { deviceId: "d1", password: first.password });
  await book.confirm(device.id, second);
  assert.equal(await book.owner(first.username), undefined);
  assert.deepEqual(await book.owner(second.username), { deviceId: "d1", password: second.password });
  assert.equal(await book.owner("nobody"), undefined);
});

test("what another device is told to be called by does not make it this one", async () => {
  const { book } = setUp();
  const one = (await book.prepare(device, "first")) ?? assert.fail();
  const other = (await book.prepare({ ...device, id: "d2" }, "first")) ?? assert.fail();
  assert.notEqual(one.username, other.username);
  assert.notEqual(one.password, other.password);
  // A device whose user name is fixed, to the name of another one, does not take its place; nor does it when it goes.
  await book.confirm(device.id, one);
  await book.confirm("d2", { username: one.username, password: other.password });
  assert.deepEqual(await book.owner(one.username), { deviceId: "d1", password: one.password });
  const third = (await book.prepare({ ...device, id: "d2" }, "wanted")) ?? assert.fail();
  await book.confirm("d2", third);
  assert.deepEqual(await book.owner(one.username), { deviceId: "d1", password: one.password });
});
