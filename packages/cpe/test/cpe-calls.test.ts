import assert from "node:assert/strict";
import { test } from "node:test";
import { VENDOR_METHODS } from "@beckon/cpe";
import { tr181Gateway } from "@beckon/cpe/models";
import { type Bench, registered, session } from "./support/bench.ts";
import { broken, faultFor } from "./support/scripted-acs.ts";

const LAN = "http://192.168.1.1";

function browse(made: Bench, target: string) {
  return made.cpe.local.browse({ method: "GET", target, headers: {}, body: new Uint8Array() });
}

test("RequestDownload goes with event 9 and its arguments; the ACS may order the download in the same session [RQD-1]", async () => {
  const made = await registered();
  made.acs.ask("GetRPCMethods", {});
  made.cpe.local.requestDownload("2 Web Content", { Language: "fr" });
  await made.clock.pass(1);
  assert.deepEqual(made.acs.transcript.slice(0, 6), [
    "CPE -> Inform (9 REQUEST DOWNLOAD)",
    "CPE <- InformResponse",
    "CPE -> RequestDownload",
    "CPE <- RequestDownloadResponse",
    "CPE -> empty",
    "CPE <- GetRPCMethods",
  ]);
  const body = made.acs.posts[1]?.message?.body;
  assert.deepEqual(body?.kind === "request" && body.args, {
    FileType: "2 Web Content",
    FileTypeArg: [{ Name: "Language", Value: "fr" }],
  });
});

test("a RequestDownload that is refused or does not arrive is given up with its event [RQD-1]", async () => {
  for (const turn of ["refused", "lost"] as const) {
    const made = await registered();
    made.acs.next(() => undefined);
    made.acs.next((post) => (turn === "refused" ? faultFor(post, 8000) : broken("receive")));
    made.cpe.local.requestDownload("2 Web Content");
    await made.clock.pass(60);
    await session(made);
    assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"], turn);
    const asked = made.acs.transcript.filter((line) => line.startsWith("CPE -> RequestDownload"));
    assert.equal(asked.length, 1, turn);
  }
});

test("a browser at the KickURL is announced with event 5 and Kicked, and sent where the ACS says [KCK-1]", async () => {
  const made = await registered({ model: tr181Gateway({ seed: 1 }), lanUrl: LAN });
  assert.equal(made.cpe.model.get("Device.ManagementServer.KickURL")?.text, `${LAN}/kick`);
  const next = "http://isp.example/next?a=1";
  const answer = browse(made, `/kick?command=go&referer=http%3A%2F%2Fgw%2F&arg=a+b&next=${encodeURIComponent(next)}`);
  await made.clock.pass(1);
  assert.deepEqual(made.acs.transcript.slice(0, 4), [
    "CPE -> Inform (5 KICKED)",
    "CPE <- InformResponse",
    "CPE -> Kicked",
    "CPE <- KickedResponse",
  ]);
  const body = made.acs.posts[1]?.message?.body;
  assert.deepEqual(body?.kind === "request" && body.args, {
    Command: "go",
    Referer: "http://gw/",
    Arg: "a b",
    Next: next,
  });
  const { status, headers } = await answer;
  assert.deepEqual([status, headers.location], [302, next]);
  await session(made);
  assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
});

test("a browser is told if the ACS is not reached, and is never sent to anything but a web address [KCK-1]", async () => {
  const made = await registered({ model: tr181Gateway({ seed: 1 }), lanUrl: LAN });
  made.acs.next(() => broken("connect"));
  const first = browse(made, "/kick?command=go&next=http%3A%2F%2Fisp.example%2F");
  await made.clock.pass(1);
  assert.equal((await first).status, 503);
  const second = browse(made, "/kick?command=go&next=javascript%3Aalert(1)");
  await made.clock.pass(60);
  assert.equal((await second).status, 503);
  assert.equal((await browse(made, "/elsewhere")).status, 404);
});

test("methods of a vendor are listed and answered; its event follows with the CommandKey; others get 9000 [RPC-2, FLT-6]", async () => {
  const made = await registered({ behaviour: VENDOR_METHODS });
  const raw = (name: string, inside = "") =>
    made.acs.next(() => ({
      kind: "xml",
      xml:
        '<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:cwmp="urn:dslforum-org:cwmp-1-2">' +
        `<soap-env:Header><cwmp:ID soap-env:mustUnderstand="1">7</cwmp:ID></soap-env:Header><soap-env:Body><cwmp:${name}>${inside}</cwmp:${name}></soap-env:Body></soap-env:Envelope>`,
    }));
  made.acs.next(() => undefined);
  raw("X_00D09E_GetBoardId");
  raw("X_00D09E_Blink", "<CommandKey>k1</CommandKey>");
  raw("X_00D09E_Broken");
  raw("X_00D09E_Unheard");
  made.acs.ask("GetRPCMethods", {});
  await session(made);
  const answers = made.acs.posts.slice(2).flatMap(({ message }) => {
    const body = message?.body;
    if (body?.kind === "unknownMethod") return [`${body.name} ${body.content}`.trim()];
    return body?.kind === "fault" ? [String(body.fault.code)] : [];
  });
  assert.deepEqual(answers, [
    "X_00D09E_GetBoardIdResponse <BoardId>HG6-7731</BoardId>",
    "X_00D09E_BlinkResponse",
    "9802",
    "9000",
  ]);
  assert.ok(made.acs.responseOf("GetRPCMethods").MethodList.includes("X_00D09E_Blink"));
  assert.equal(made.cpe.model.get("Device.DeviceInfo.ProvisioningCode")?.text, "blinked");
  await made.clock.pass(1);
  assert.deepEqual(made.acs.lastEvents, ["M X_00D09E_Blink (k1)"]);
});
