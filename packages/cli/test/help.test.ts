import assert from "node:assert/strict";
import test from "node:test";
import type { Command } from "commander";
import { program } from "../src/program.ts";
import { beckon } from "./command-line.ts";
import { ScriptedApi } from "./scripted-api.ts";

test("--help teaches: what it is, every command, examples, exit status", async () => {
  const { status, out } = await beckon(["--help"]);
  assert.equal(status, 0);
  for (const word of ["start", "serve", "fleet", "device", "trace", "token", "Examples:", "Exit status:"]) {
    assert.ok(out.includes(word), word);
  }
});

test("every command has a sentence about it, every option a text, and every leaf examples", async () => {
  const terminal = {
    out: () => {},
    err: () => {},
    live: false,
    columns: 100,
    environment: {},
    interrupted: new AbortController().signal,
  };
  const leaves: string[] = [];
  const visit = async (command: Command, path: readonly string[]): Promise<void> => {
    assert.match(command.description(), /^[A-Z].*\.$/, path.join(" "));
    for (const option of command.options) assert.notEqual(option.description, "", `${path.join(" ")} ${option.flags}`);
    for (const child of command.commands) await visit(child, [...path, child.name()]);
    if (command.commands.length > 0) return;
    const { status, out } = await beckon([...path, "--help"]);
    assert.equal(status, 0);
    assert.match(out, /\nExamples?:\n {2}beckon|\n {2}BECKON/, path.join(" "));
    leaves.push(path.join(" "));
  };
  await visit(await program(terminal, ["serve", "start"]), []);
  assert.ok(leaves.length >= 20, leaves.join(", "));
});

test("the settings of the server are flags of serve and start", async () => {
  for (const command of ["serve", "start"]) {
    const { out } = await beckon([command, "--help"]);
    assert.match(out, /--cwmp-port <port>/);
    assert.match(out, /\[BECKON_CWMP_PORT\]/);
  }
});

test("the version is that of the package", async () => {
  assert.match((await beckon(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
});

const WRONG: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
  [["devcie"], /unknown command 'devcie'[\s\S]*Did you mean device/],
  [["device", "shw"], /unknown command 'shw'/],
  [["device", "ls", "--limit", "0"], /--limit <number>' argument '0' is invalid\. It must be a whole number from 1/],
  [["device", "ls", "--sort", "age"], /Allowed choices are id, lastInformAt/],
  [["device", "ls", "--online", "--offline"], /cannot be used with option '--online'/],
  [["device", "get"], /missing required argument 'device'/],
  [["device", "reboot", "A1", "--wait", "soon"], /must be a time such as 30, 90s/],
  [["device", "reboot", "A1", "--wait", "1h"], /must be at most 5min/],
  [["device", "reboot", "A1", "B2"], /too many arguments/],
  [["fleet", "-n", "-1"], /must be a whole number from 1 to 100000/],
  [["fleet", "--interval", "60-30"], /a range such as 30-60/],
  [["fleet", "--listen", "a:b"], /an address such as 127\.0\.0\.1:7548/],
  [["fleet", "ftp://acs/"], /"ftp:\/\/acs\/" is not an http or https URL/],
  [["fleet", "--model", "tr069"], /no model "tr069"\. Write tr181, tr098, mixed/],
  [["serve", "--cwmp-port", "99999"], /--cwmp-port: "cwmp\.port" is "99999", which cannot be used/],
  [["start", "--fleet", "0"], /--fleet <number>' argument '0' is invalid/],
  [["device", "ls", "--url", "nowhere"], /"nowhere" is not an http or https URL/],
];
for (const [args, sentence] of WRONG) {
  test(`beckon ${args.join(" ")}: one clear sentence and status 2`, async () => {
    const { status, out, err } = await beckon(args);
    assert.match(err, sentence);
    assert.match(err, /^beckon: /);
    assert.doesNotMatch(err, /\n {4}at /);
    assert.deepEqual([status, out], [2, ""]);
  });
}

test("a file that is not there has its own status", async () => {
  const { status, err } = await beckon(["fleet", "--model", "/nonexistent/router.csv"]);
  assert.equal(status, 5);
  assert.match(err, /model file \/nonexistent\/router\.csv cannot be read \(ENOENT\)/);
});

test("no server: what was tried, and what to do", async () => {
  const { url } = await closedServer();
  const { status, err } = await beckon(["device", "ls", "--url", url]);
  assert.equal(status, 3);
  assert.match(
    err,
    /No Beckon server answers at http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)\. Start one with `beckon serve`/,
  );
});

test("something else than a Beckon server is called so", async () => {
  await using api = await ScriptedApi.start({ "GET /devices": { body: undefined, text: "<html>" } });
  const { status, err } = await beckon(["device", "ls", "--url", api.url]);
  assert.equal(status, 3);
  assert.match(err, /What answers at http:\/\/127\.0\.0\.1:\d+ is not a Beckon server/);
});

/** An address where nobody listens any more. */
async function closedServer(): Promise<{ readonly url: string }> {
  await using api = await ScriptedApi.start({});
  return { url: api.url };
}
