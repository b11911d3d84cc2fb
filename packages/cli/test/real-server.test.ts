import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import type { DeviceAnswer } from "../src/api/answers.ts";
import { beckon } from "./command-line.ts";

/** `beckon start` in this process, with commands against it. */
class Start implements AsyncDisposable {
  readonly #data = mkdtempSync(join(tmpdir(), "beckon-start-"));
  readonly #interrupt = new AbortController();
  #ended: ReturnType<typeof beckon> | undefined;
  #told = "";

  static async run(...flags: readonly string[]): Promise<Start> {
    const start = new Start();
    const told = Promise.withResolvers<void>();
    const ports = ["--web-port", "0", "--cwmp-port", "0", "--log-level", "silent"];
    const args = ["start", "--data", start.#data, ...ports, ...flags];
    start.#ended = beckon(
      args,
      {},
      {
        interrupted: start.#interrupt.signal,
        onOut: (text) => {
          start.#told = text;
          told.resolve();
        },
      },
    );
    await Promise.race([told.promise, start.#ended]);
    return start;
  }

  get acsUrl(): string {
    return /ACS URL +(\S+)/.exec(this.#told)?.[1] ?? "";
  }

  command(...args: readonly string[]) {
    return beckon(args, { BECKON_DATA: this.#data });
  }

  /** Waits until so many devices are known with their whole tree. */
  async devices(count: number): Promise<readonly DeviceAnswer[]> {
    for (;;) {
      const { out } = await this.command("device", "ls", "--json");
      const devices = JSON.parse(out) as readonly DeviceAnswer[];
      if (devices.filter(({ discovery }) => discovery.state === "complete").length === count) return devices;
      await setTimeout(50);
    }
  }

  async stop() {
    this.#interrupt.abort();
    return await this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    rmSync(this.#data, { recursive: true });
  }
}

test("beckon start: a server with living routers, and every command works on them", { timeout: 120_000 }, async () => {
  await using start = await Start.run("--fleet", "2");
  const devices = await start.devices(2);
  assert.deepEqual(devices.map(({ root }) => root).sort(), ["Device.", "InternetGatewayDevice."]);
  const device = devices.find(({ root }) => root === "Device.");
  const serial = device?.identity.serialNumber ?? "";

  assert.match((await start.command("device", "ls")).out, new RegExp(`${serial} .* online `));
  assert.match((await start.command("device", "show", serial)).out, /0 BOOTSTRAP/);
  assert.match((await start.command("trace", serial)).out, /CPE -> Inform \(.*\)\n.*CPE <- InformResponse\n/);
  assert.match((await start.command("trace", serial, "--xml")).out, /<cwmp:Inform>/);
  assert.match((await start.command("sessions", serial)).out, / completed /);

  const set = await start.command("device", "set", serial, "WiFi.SSID.1.SSID=Garden");
  assert.deepEqual([set.status, set.err], [0, ""]);
  const live = await start.command("device", "get", serial, "WiFi.SSID.1.SSID", "--live");
  assert.equal(live.out, "Device.WiFi.SSID.1.SSID  Garden\n");
  const known = await start.command("device", "get", serial, "WiFi.SSID.*.SSID", "--json");
  assert.equal(JSON.parse(known.out)[0].value, "Garden");

  const refused = await start.command("device", "set", serial, "DeviceInfo.SoftwareVersion=9");
  assert.deepEqual([refused.status, refused.out], [2, ""]);
  assert.match(refused.err, /SoftwareVersion is read-only/);

  const added = await start.command("device", "add", serial, "NAT.PortMapping", "ExternalPort=8080");
  assert.equal(added.status, 0);
  const row = /Device\.NAT\.PortMapping\.\d+\./.exec(added.out)?.[0] ?? "";
  assert.equal((await start.command("device", "delete", serial, row)).status, 0);
  assert.equal((await start.command("device", "wake", serial)).status, 0);
  assert.match((await start.command("device", "tasks", serial)).out, /deleteObject +done/);
  assert.equal((await start.command("device", "tag", serial, "+pilot")).out, "pilot\n");
  assert.match((await start.command("device", "ls", "--tag", "pilot")).out, new RegExp(serial));
});

test("beckon start --no-fleet: the page, the ACS URL, the data and the files are told; stopping is no error", async () => {
  await using start = await Start.run("--no-fleet", "--files-port", "0");
  assert.equal((await start.command("device", "ls")).out, "No devices.\n");
  assert.equal((await start.command("contacts")).out, "No contacts.\n");
  const outcome = await start.stop();
  assert.equal(outcome?.status, 0);
  assert.match(
    outcome?.out ?? "",
    /Page +http:\/\/localhost:\d+\/login#token=\S+\nACS URL +http:\/\/127\.0\.0\.1:\d+\/ /,
  );
  assert.match(outcome?.out ?? "", /Data +\/\S+\n/);
  assert.match(outcome?.out ?? "", /Files +http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/ /);
  assert.doesNotMatch(outcome?.out ?? "", /Fleet/);
});

test("a token is made, used and ended", async () => {
  await using start = await Start.run("--no-fleet");
  const made = await start.command("token", "create", "billing", "--role", "viewer");
  const token = made.out.trim();
  const list = await start.command("token", "ls", "--json");
  const [{ id, name, role }] = JSON.parse(list.out);
  assert.deepEqual([name, role], ["billing", "viewer"]);
  const use = () => start.command("device", "ls", "--token", token);
  assert.equal((await use()).status, 0);
  assert.equal((await start.command("token", "ls", "--token", token)).status, 4);
  assert.equal((await start.command("token", "revoke", id)).status, 0);
  assert.equal((await use()).status, 4);
});

test("with a shared credential the fleet registers with it, and the person is told it", async () => {
  await using start = await Start.run("--fleet", "1", "--enrolment-mode", "shared");
  await start.devices(1);
  const outcome = await start.stop();
  assert.match(outcome?.out ?? "", /User name +\S+\nPassword +\S+\n/);
});

test("a fleet cannot register where nobody may: one sentence", async () => {
  await using start = await Start.run("--enrolment-mode", "closed");
  const outcome = await start.stop();
  assert.equal(outcome?.status, 2);
  assert.match(outcome?.err ?? "", /enrolment is closed\. Add --no-fleet/);
});

test("a data directory serves one server at a time: one sentence", async () => {
  await using start = await Start.run("--no-fleet");
  const second = await start.command("serve", "--web-port", "0", "--cwmp-port", "0");
  assert.equal(second.status, 2);
  assert.match(second.err, /^beckon: .* is in use by another Beckon server/);
});

test("beckon fleet runs against any ACS and sums up", async () => {
  await using start = await Start.run("--no-fleet");
  const { acsUrl } = start;
  const text = await start.command("fleet", acsUrl, "-n", "3", "--once");
  assert.deepEqual([text.status, text.err], [0, ""]);
  assert.match(text.out, /^CPEs +3 of 3 registered\n/);
  const json = await start.command("fleet", acsUrl, "-n", "1", "--seed", "2", "--once", "--json");
  assert.equal(JSON.parse(json.out).registered, 1);
});

test("a fleet whose sessions fail says why, and its status is 1", async () => {
  const { status, out, err } = await beckon(["fleet", "http://127.0.0.1:1/", "-n", "2", "--sessions", "2"]);
  assert.equal(status, 1);
  assert.match(out, /Failures:\n {2}2 × connect: nobody listens at 127\.0\.0\.1:1 \(ECONNREFUSED\)\n/);
  assert.equal(err, "beckon: 2 sessions failed.\n");
});
