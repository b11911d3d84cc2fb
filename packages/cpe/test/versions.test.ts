import assert from "node:assert/strict";
import { test } from "node:test";
import { namespaceOf } from "@beckon/cwmp";
import { bench, registered, session } from "./support/bench.ts";
import { faultFor, http } from "./support/scripted-acs.ts";

test("the Inform lists the versions and is written in cwmp-1-2 [VER-1] [HDR-8]", async () => {
  const made = await registered({ sessionTimeout: 40 });
  await session(made);
  const inform = made.acs.posts[0]?.message;
  assert.equal(inform?.namespace, "urn:dslforum-org:cwmp-1-2");
  assert.deepEqual(inform?.header.supportedCwmpVersions, ["1.0", "1.1", "1.2", "1.3", "1.4"]);
  assert.equal(inform?.header.sessionTimeout, 40);
});

for (const [namespace, methodSince11, methodSince12] of [
  ["urn:dslforum-org:cwmp-1-0", 9000, 9000],
  ["urn:dslforum-org:cwmp-1-1", undefined, 9000],
  ["urn:dslforum-org:cwmp-1-2", undefined, undefined],
] as const) {
  test(`an ACS that answers in ${namespace} without UseCWMPVersion gets that version [VER-4] [VER-6]`, async () => {
    const made = await registered();
    made.acs.useCwmpVersion = undefined;
    made.acs.namespace = namespace;
    made.acs.ask("GetAllQueuedTransfers", {});
    await session(made);
    assert.equal(made.acs.fault?.code, methodSince11);
    assert.equal(made.acs.posts.at(-1)?.message?.namespace, namespace);
    made.acs.ask("CancelTransfer", { CommandKey: "" });
    await session(made);
    assert.equal(made.acs.fault?.code, methodSince12);
  });
}

test("UseCWMPVersion rules the session [VER-2] [VER-6]", async () => {
  const made = await registered();
  made.acs.useCwmpVersion = "1.0";
  made.acs.ask("GetRPCMethods", {});
  await session(made);
  assert.equal(made.acs.posts.at(-1)?.message?.namespace, namespaceOf("1.0"));
});

test("a version that was not offered fails the session [VER-2]", async () => {
  const made = bench();
  made.acs.useCwmpVersion = "2.7";
  made.cpe.start();
  await made.clock.pass(1);
  assert.equal(made.cpe.stats.sessionsFailed, 1);
});

test("an ACS that knows only 1.0 is reached at the second attempt, and in 1.0 from then on [VER-7] [WIRE-16]", async () => {
  const refusals = [
    (post: Parameters<typeof faultFor>[0]) => faultFor(post, 8000),
    (post: Parameters<typeof faultFor>[0]) => faultFor(post, 8006),
    () => ({ kind: "http" as const, response: http(500) }),
    () => ({ kind: "http" as const, response: http(400) }),
  ];
  for (const refuse of refusals) {
    const made = bench();
    made.acs.useCwmpVersion = undefined;
    made.acs.namespace = namespaceOf("1.0");
    made.acs.intercept = (post) => {
      const isNew = post.message !== undefined && post.message.namespace !== namespaceOf("1.0");
      return isNew ? refuse(post) : undefined;
    };
    made.cpe.start();
    await made.clock.pass(12);
    assert.equal(made.cpe.stats.sessionsFailed, 1);
    assert.equal(made.cpe.stats.sessionsEnded, 1);
    const inform = made.acs.posts[1]?.message;
    assert.equal(inform?.namespace, namespaceOf("1.0"));
    assert.equal(inform?.header.supportedCwmpVersions, undefined);
    await session(made);
    assert.equal(made.cpe.stats.sessionsFailed, 1);
  }
});

test("a failure that says nothing of versions changes nothing; a wrong guess is taken back [VER-7]", async () => {
  const made = bench();
  made.acs.intercept = () => ({ kind: "http", response: http(503) });
  made.cpe.start();
  await made.clock.pass(12);
  assert.equal(made.acs.posts[1]?.message?.namespace, namespaceOf("1.4"));
  const guess = bench();
  guess.acs.intercept = () => ({ kind: "http", response: http(500) });
  guess.cpe.start();
  await guess.clock.pass(40);
  assert.equal(guess.acs.posts[1]?.message?.namespace, namespaceOf("1.0"));
  assert.equal(guess.acs.posts[2]?.message?.namespace, namespaceOf("1.4"));
});
