import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ConfigurationError } from "../../src/configuration/configuration-error.ts";
import { describeOptions } from "../../src/configuration/describe-options.ts";
import { CONFIGURATION_FLAGS } from "../../src/configuration/flags.ts";
import { type ConfigurationSources, loadConfiguration } from "../../src/configuration/load-configuration.ts";
import { environmentNameOf, flagNameOf, OPTION_NAMES, OPTIONS, type Option } from "../../src/configuration/options.ts";

/** Runs with a file of this content; its name stands as FILE in messages. */
function withFile<T>(yaml: string, run: (file: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "beckon-configuration-"));
  try {
    const file = join(directory, "beckon.yaml");
    writeFileSync(file, yaml);
    return run(file);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function refusal(sources: ConfigurationSources): string {
  try {
    loadConfiguration(sources);
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error));
    return error.message;
  }
  return "nothing was refused";
}

test("without any source everything has its default, and listens on loopback only", () => {
  const configuration = loadConfiguration();
  assert.equal(configuration["cwmp.port"], 7547);
  assert.equal(configuration["cwmp.host"], "127.0.0.1");
  assert.equal(configuration["web.host"], "127.0.0.1");
  assert.equal(configuration["enrolment.password"], undefined);
});

test("a flag wins over the environment, the environment over the file, the file over the default", () => {
  withFile("cwmp:\n  port: 1\n  path: /file\nweb.port: 2\nlog: { level: warn }\n", (file) => {
    const configuration = loadConfiguration({
      file,
      environment: { BECKON_CWMP_PORT: "3", BECKON_WEB_PORT: "4", PATH: "/bin" },
      flags: { "cwmp.port": "5" },
    });
    assert.equal(configuration["cwmp.port"], 5);
    assert.equal(configuration["web.port"], 4);
    assert.equal(configuration["cwmp.path"], "/file");
    assert.equal(configuration["log.level"], "warn");
    assert.equal(configuration.data, "data");
  });
});

test("sizes are read with their unit, switches as true or false", () => {
  const configuration = loadConfiguration({ flags: { "cwmp.bodyLimit": "2MiB", "cwmp.lenient": "FALSE" } });
  assert.equal(configuration["cwmp.bodyLimit"], 2 * 1024 ** 2);
  assert.equal(configuration["cwmp.lenient"], false);
});

for (const [name, yaml, message] of [
  [
    "a misspelt key",
    "cwmp:\n  prot: 1\n",
    /FILE, line 2: "cwmp\.prot" is not a setting\. Did you mean "cwmp\.port"\?$/,
  ],
  ["a misspelt group", "cwmpp:\n  port: 1\n", /FILE, line 1: "cwmpp" is not a setting\. Did you mean "cwmp"\?$/],
  ["a key of nowhere", "colour: blue\n", /FILE, line 1: "colour" is not a setting\. See docs/],
  [
    "a value of the wrong kind",
    "cwmp:\n  host: 127.0.0.1\n  port: http\n",
    /FILE, line 3: "cwmp\.port" is "http".*port number from 0 to 65535/,
  ],
  ["a port that is too large", "cwmp.port: 70000\n", /"cwmp\.port" is "70000"/],
  ["a number that YAML would read differently", "cwmp.port: 0x1F90\n", /"cwmp\.port" is "0x1F90"/],
  ["a key without a value", "cwmp:\n  port:\n", /line 2: "cwmp\.port" needs a single value/],
  ["a list", "cwmp:\n  port: [1, 2]\n", /line 2: "cwmp\.port" needs a single value/],
  ["a choice that is none", "log:\n  level: loud\n", /must be one of debug, info, warn, error, silent/],
  ["a key twice, in both spellings", "cwmp:\n  port: 1\ncwmp.port: 2\n", /line 3: "cwmp\.port" is given twice/],
  [
    "a group with a value",
    "cwmp: 7547\n",
    /line 1: "cwmp" is a group of settings; write them below it, such as "host"/,
  ],
  ["a second document", "data: a\n---\ndata: b\n", /line 2: this is not valid YAML: there must be only one document/],
  ["YAML that is none", "cwmp: {port: 1\n", /FILE, line \d: this is not valid YAML/],
  ["a file that is no mapping", "- cwmp\n", /FILE: the file must be a list of settings/],
] as const) {
  test(`${name} in the file is named with its line and with what to do`, () => {
    withFile(yaml, (file) => assert.match(refusal({ file }).replace(file, "FILE"), message));
  });
}

test("an empty file is as good as none", () => {
  withFile("# nothing yet\n", (file) => assert.equal(loadConfiguration({ file })["cwmp.port"], 7547));
});

test("a named file must exist, the default one need not", () => {
  assert.match(
    refusal({ file: "/nonexistent/b.yaml" }),
    /^The configuration file \/nonexistent\/b\.yaml does not exist/,
  );
  assert.equal(loadConfiguration({ defaultFile: "/nonexistent/b.yaml" })["cwmp.port"], 7547);
});

test("an unknown variable of ours is an error; those of other tools are not", () => {
  assert.match(
    refusal({ environment: { BECKON_CWMP_PROT: "1" } }),
    /BECKON_CWMP_PROT is not a setting\. Did you mean BECKON_CWMP_PORT\?/,
  );
  assert.match(
    refusal({ environment: { BECKON_WEB_PORT: "x" } }),
    /^Environment variable BECKON_WEB_PORT: "web\.port" is "x"/,
  );
  loadConfiguration({ environment: { BECKON_URL: "http://x", BECKON_TOKEN: "t", BECKON_CONFIG: "f", HOME: "/" } });
});

for (const [name, flags, message] of [
  [
    "a certificate without its key",
    { "web.tlsCertificate": "c.pem" },
    /"web\.tlsCertificate" is set but "web\.tlsKey" is not/,
  ],
  ["the same port twice", { "cwmp.port": "80", "web.port": "80" }, /are both 80/],
  ["a user name without its password", { "enrolment.username": "u" }, /belong together/],
  ["a URL that is none", { "web.publicUrl": "example.net" }, /must be a URL that starts with http/],
] as const) {
  test(`${name} is refused`, () => assert.match(refusal({ flags }), message));
}

test("a secret is never quoted", () => {
  withFile("enrolment:\n  username: u\n  password: ' '\n", (file) => assert.doesNotMatch(refusal({ file }), /' '|" "/));
});

test("every option is described, has a default of its own type, and is found in the help and the reference", () => {
  const reference = describeOptions();
  for (const name of OPTION_NAMES) {
    const option: Option<unknown> = OPTIONS[name];
    assert.match(option.doc, /^.{20,}\.$/, name);
    if (option.default !== undefined) assert.deepEqual(option.type.parse(String(option.default)), option.default, name);
    assert.ok(reference.includes(`### ${name}\n`), name);
    assert.ok(reference.includes(environmentNameOf(name)), name);
    assert.ok(
      CONFIGURATION_FLAGS.some(({ flag }) => flag.startsWith(`${flagNameOf(name)} `)),
      name,
    );
  }
  assert.equal(environmentNameOf("cwmp.bodyLimit"), "BECKON_CWMP_BODY_LIMIT");
  assert.equal(flagNameOf("cwmp.bodyLimit"), "--cwmp-body-limit");
});

test("a group whose settings are all commented out is none", () => {
  withFile("cwmp:\n  # port: 1\nlog:\n  level: warn\n", (file) => {
    assert.equal(loadConfiguration({ file })["log.level"], "warn");
  });
});
