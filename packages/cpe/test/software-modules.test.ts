import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStateStore, type ModuleOperation } from "@beckon/cpe";
import { tr098Gateway, tr181Gateway } from "@beckon/cpe/models";
import { CwmpFault, encodeUtf8, type RequestOf, type RpcNamed } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import { type Bench, registered, session } from "./support/bench.ts";
import { set } from "./support/diagnostics.ts";
import { Files } from "./support/files.ts";
import { broken } from "./support/scripted-acs.ts";

const ROOT = "Device.SoftwareModules.";
const APP = "7b5c4c1a-0f6e-5d0a-9a52-0c2f7a9d1e01";
const LIB = "7b5c4c1a-0f6e-5d0a-9a52-0c2f7a9d1e02";

/** Packages by URL; the text is the manifest. */
const PACKAGES: Readonly<Record<string, string>> = {
  "http://files.example/app-1.2.tar": `name: app\nversion: 1.2\nuuid: ${APP}\nunits: server, watcher\nsize: 100`,
  "http://files.example/app-1.3.tar": `name: app\nversion: 1.3\nuuid: ${APP}\nunits: server, watcher\nsize: 100`,
  "http://files.example/app-1.1.tar": `name: app\nversion: 1.1\nuuid: ${APP}`,
  "http://files.example/lib-2.0.jar": `name: lib\nversion: 2.0\nuuid: ${LIB}\nenvironment: OSGi`,
  "http://files.example/big-1.0.tar": "name: big\nsize: 99999999",
  "http://files.example/plug-1.0.tar": `name: plug\nneeds: ${LIB}`,
  "http://files.example/quiet-1.0.tar": "name: quiet\nautostart: no",
};

function store(): Files {
  const files = new Files();
  files.result = ({ url }) => {
    const text = PACKAGES[url];
    return text === undefined ? Promise.reject(new CwmpFault(9016)) : Promise.resolve(encodeUtf8(text));
  };
  return files;
}

function gateway(options: Parameters<typeof registered>[0] = {}): Promise<Bench> {
  return registered({ model: tr181Gateway({ seed: 1 }), files: store(), store: new MemoryStateStore(), ...options });
}

const install = (name: string, more: object = {}): ModuleOperation => {
  return { type: "InstallOpStruct", URL: `http://files.example/${name}`, ...more };
};
const update = (more: object = {}): ModuleOperation => ({ type: "UpdateOpStruct", ...more });
const uninstall = (UUID: string, more: object = {}): ModuleOperation => ({ type: "UninstallOpStruct", UUID, ...more });

type Report = RequestOf<RpcNamed<"DUStateChangeComplete">>;

function reports({ acs }: Bench): readonly Report[] {
  return acs.posts.flatMap(({ message }) => {
    const body = message?.body;
    return body?.kind === "request" && body.rpc === "DUStateChangeComplete" ? [body.args] : [];
  });
}

/** Orders a change and lets it be done. @returns state, version and fault of each result */
async function change(made: Bench, ...Operations: ModuleOperation[]): Promise<readonly string[]> {
  made.acs.ask("ChangeDUState", { Operations, CommandKey: "du-1" });
  await session(made);
  await made.clock.pass(10);
  return (reports(made).at(-1)?.Results ?? []).map(
    ({ CurrentState, Version, Fault }) => `${CurrentState} ${Version} ${Fault.FaultCode}`,
  );
}

function rows({ cpe: { model } }: Bench, table: string, ...names: string[]): readonly (readonly string[])[] {
  const base = `${model.root}SoftwareModules.${table}.`;
  return model.rows(base).map((number) => names.map((name) => model.get(`${base}${number}.${name}`)?.text ?? ""));
}

test("the answer comes at once, the work after the session, the results in one DUStateChangeComplete with its events [DUS-2, SWM-5]", async () => {
  const made = await gateway();
  const { acs } = made;
  assert.deepEqual(await change(made, install("app-1.2.tar")), ["Installed 1.2 0"]);
  assert.deepEqual(acs.transcript.slice(3), [
    "CPE <- ChangeDUState",
    "CPE -> ChangeDUStateResponse",
    "CPE <- empty",
    "--",
    "CPE -> Inform (11 DU STATE CHANGE COMPLETE, M ChangeDUState)",
    "CPE <- InformResponse",
    "CPE -> DUStateChangeComplete",
    "CPE <- DUStateChangeCompleteResponse",
    "CPE -> empty",
    "CPE <- empty",
    "--",
  ]);
  assert.deepEqual(made.acs.lastEvents, ["11 DU STATE CHANGE COMPLETE", "M ChangeDUState (du-1)"]);
  await session(made);
  assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
});

test("a result names the unit, its version, its execution units and its times; the tables say the same [DUS-3]", async () => {
  const made = await gateway();
  await change(made, install("app-1.2.tar", { UUID: APP, ExecutionEnvRef: ".SoftwareModules.ExecEnv.1." }));
  assert.deepEqual(reports(made)[0], {
    Results: [
      {
        UUID: APP,
        DeploymentUnitRef: `${ROOT}DeploymentUnit.1`,
        Version: "1.2",
        CurrentState: "Installed",
        Resolved: true,
        ExecutionUnitRefList: `${ROOT}ExecutionUnit.1,${ROOT}ExecutionUnit.2`,
        StartTime: "2026-01-02T03:04:06Z",
        CompleteTime: "2026-01-02T03:04:06Z",
        Fault: { FaultCode: 0, FaultString: "" },
      },
    ],
    CommandKey: "du-1",
  });
  assert.deepEqual(rows(made, "DeploymentUnit", "UUID", "Name", "Version", "Status", "ExecutionEnvRef"), [
    [APP, "app", "1.2", "Installed", `${ROOT}ExecEnv.1`],
  ]);
  assert.deepEqual(rows(made, "ExecutionUnit", "Name", "Status", "AutoStart"), [
    ["server", "Active", "1"],
    ["watcher", "Active", "1"],
  ]);
  const [environment] = rows(made, "ExecEnv", "ActiveExecutionUnits", "AvailableDiskSpace");
  assert.deepEqual(environment, [`${ROOT}ExecutionUnit.1,${ROOT}ExecutionUnit.2`, "65436"]);
});

test("operations of one call succeed and fail each for itself [SWM-1]", async () => {
  const made = await gateway();
  const results = await change(
    made,
    install("app-1.2.tar"),
    uninstall(LIB),
    install("missing.tar"),
    install("lib-2.0.jar", { ExecutionEnvRef: `${ROOT}ExecEnv.2` }),
  );
  assert.deepEqual(results, ["Installed 1.2 0", "Failed  9028", "Failed  9016", "Installed 2.0 0"]);
  assert.equal(rows(made, "DeploymentUnit", "Status").length, 2);
});

test("what keeps a module from being installed has a fault of its own, and leaves nothing behind [SWM-2]", async () => {
  const cases: readonly (readonly [ModuleOperation, number])[] = [
    [install("app-1.2.tar", { UUID: "not-a-uuid" }), 9022],
    [install("app-1.2.tar", { ExecutionEnvRef: `${ROOT}ExecEnv.9` }), 9023],
    [install("lib-2.0.jar"), 9025],
    [install("big-1.0.tar"), 9027],
    [install("nowhere.tar"), 9016],
    [{ type: "InstallOpStruct", URL: "ftp://files.example/app.tar" }, 9013],
    [{ type: "InstallOpStruct", URL: "http://u:p@files.example/app.tar" }, 9003],
  ];
  for (const [operation, code] of cases) {
    const made = await gateway();
    assert.deepEqual(await change(made, operation), [`Failed  ${code}`]);
    assert.deepEqual([rows(made, "DeploymentUnit", "UUID"), rows(made, "ExecutionUnit", "Name")], [[], []]);
  }
  const made = await gateway();
  await change(made, install("app-1.2.tar"));
  assert.deepEqual(await change(made, install("app-1.2.tar")), ["Failed  9026"]);
  assert.deepEqual(await change(made, install("app-1.3.tar")), ["Installed 1.3 0"]);
  set(made, `${ROOT}ExecEnv.2.`, { Enable: "0" });
  await session(made);
  assert.deepEqual(await change(made, install("lib-2.0.jar", { ExecutionEnvRef: `${ROOT}ExecEnv.2` })), [
    "Failed  9024",
  ]);
});

test("an update means a UUID, a version of it, a URL, or everything; what is older or there already is refused [SWM-3]", async () => {
  const made = await gateway();
  await change(made, install("app-1.2.tar"), install("quiet-1.0.tar"));
  const url = (name: string) => ({ URL: `http://files.example/${name}` });
  assert.deepEqual(await change(made, update({ UUID: APP, ...url("app-1.1.tar") })), ["Failed 1.2 9030"]);
  assert.deepEqual(await change(made, update({ UUID: APP, ...url("app-1.2.tar") })), ["Failed 1.2 9032"]);
  assert.deepEqual(await change(made, update({ UUID: LIB })), ["Failed  9028"]);
  assert.deepEqual(await change(made, update({ UUID: APP, Version: "7" })), ["Failed 7 9028"]);
  assert.deepEqual(await change(made, update({ UUID: APP, Version: "1.2", ...url("app-1.3.tar") })), [
    "Installed 1.3 0",
  ]);
  assert.deepEqual(rows(made, "DeploymentUnit", "Version", "URL", "Status")[0], [
    "1.3",
    "http://files.example/app-1.3.tar",
    "Installed",
  ]);
  assert.deepEqual(await change(made, update(url("quiet-1.0.tar"))), ["Failed 1.0 9032"]);
  assert.deepEqual(await change(made, update()), ["Failed 1.3 9032", "Failed 1.0 9032"]);
  await change(made, install("app-1.2.tar"));
  assert.deepEqual(await change(made, update({ UUID: APP, ...url("app-1.3.tar") })), ["Failed  9031"]);
});

test("an uninstall takes every version, or the one that is named, with its units [SWM-4]", async () => {
  const made = await gateway();
  await change(made, install("app-1.2.tar"), install("app-1.3.tar"), install("app-1.1.tar"));
  assert.deepEqual(await change(made, uninstall(APP, { Version: "1.2" })), ["Uninstalled 1.2 0"]);
  assert.deepEqual(rows(made, "DeploymentUnit", "Version"), [["1.3"], ["1.1"]]);
  assert.deepEqual(await change(made, uninstall(APP)), ["Uninstalled 1.3 0", "Uninstalled 1.1 0"]);
  assert.deepEqual([rows(made, "DeploymentUnit", "UUID"), rows(made, "ExecutionUnit", "Name")], [[], []]);
  assert.deepEqual(rows(made, "ExecEnv", "AvailableDiskSpace")[0], ["65536"]);
  assert.deepEqual(await change(made, uninstall(APP)), ["Failed  9028"]);
  assert.deepEqual(await change(made, uninstall("nonsense")), ["Failed  9022"]);
});

test("a module without one that it needs is not resolved, and its unit does not start [DUS-3]", async () => {
  const made = await gateway();
  await change(made, install("plug-1.0.tar"));
  assert.equal(reports(made)[0]?.Results[0]?.Resolved, false);
  assert.deepEqual(rows(made, "ExecutionUnit", "Status", "ExecutionFaultCode"), [["Idle", "DependencyFailure"]]);
});

test("units are started and stopped by RequestedState, by their environment and at boot [SWM-5]", async () => {
  const made = await gateway();
  await change(made, install("quiet-1.0.tar"), install("app-1.1.tar"));
  const status = () => rows(made, "ExecutionUnit", "Status").map(([text]) => text);
  assert.deepEqual(status(), ["Idle", "Active"]);
  set(made, `${ROOT}ExecutionUnit.1.`, { RequestedState: "Active" });
  set(made, `${ROOT}ExecutionUnit.2.`, { RequestedState: "Idle" });
  await session(made);
  assert.equal(made.acs.fault, undefined);
  await made.clock.pass(5);
  assert.deepEqual(status(), ["Active", "Idle"]);
  made.cpe.powerCut();
  await made.clock.pass(30);
  assert.deepEqual(status(), ["Idle", "Active"]);
  set(made, `${ROOT}ExecEnv.1.`, { Enable: "0" });
  await session(made);
  assert.deepEqual(status(), ["Idle", "Idle"]);
  set(made, `${ROOT}ExecutionUnit.1.`, { RequestedState: "Active" });
  await session(made);
  await made.clock.pass(5);
  assert.deepEqual(rows(made, "ExecutionUnit", "Status", "ExecutionFaultCode")[0], ["Idle", "FailureOnStart"]);
  set(made, `${ROOT}ExecEnv.1.`, { Enable: "1" });
  await session(made);
  await made.clock.pass(5);
  assert.deepEqual(status(), ["Idle", "Active"]);
});

test("a loss of power in the midst: the rest is done once, and reported once, with all results [SWM-5]", async () => {
  const made = await gateway({ behaviour: { installTime: seconds(30) } });
  made.acs.ask("ChangeDUState", { Operations: [install("app-1.2.tar"), install("quiet-1.0.tar")], CommandKey: "du-1" });
  await session(made);
  await made.clock.pass(45);
  made.cpe.powerCut();
  await made.clock.pass(120);
  assert.deepEqual(
    reports(made).map(({ Results }) => Results.map(({ Version, CurrentState }) => `${Version} ${CurrentState}`)),
    [["1.2 Installed", "1.0 Installed"]],
  );
  assert.deepEqual(rows(made, "DeploymentUnit", "Name"), [["app"], ["quiet"]]);
});

test("a report whose answer is lost comes again with its events, over a restart too [SWM-5, EVT-4]", async () => {
  const made = await gateway();
  made.acs.ask("ChangeDUState", { Operations: [install("app-1.2.tar")], CommandKey: "du-1" });
  made.acs.intercept = ({ message }) => {
    const isReport = message?.body.kind === "request" && message.body.rpc === "DUStateChangeComplete";
    if (!isReport) return undefined;
    made.acs.intercept = undefined;
    return broken("receive");
  };
  await session(made);
  made.cpe.powerCut();
  await made.clock.pass(30);
  assert.ok(made.acs.lastEvents.includes("11 DU STATE CHANGE COMPLETE"));
  assert.ok(made.acs.lastEvents.includes("M ChangeDUState (du-1)"));
  assert.equal(reports(made).length, 2);
  await session(made);
  assert.deepEqual(made.acs.lastEvents, ["6 CONNECTION REQUEST"]);
});

test("two changes ordered in one session have a report and an M event each [SWM-5, EVT-2]", async () => {
  const made = await gateway();
  made.acs.ask("ChangeDUState", { Operations: [install("app-1.2.tar")], CommandKey: "a" });
  made.acs.ask("ChangeDUState", { Operations: [install("quiet-1.0.tar")], CommandKey: "b" });
  await session(made);
  await made.clock.pass(10);
  assert.deepEqual(
    reports(made).map(({ CommandKey }) => CommandKey),
    ["a", "b"],
  );
  assert.deepEqual(made.acs.lastEvents, ["11 DU STATE CHANGE COMPLETE", "M ChangeDUState (a)", "M ChangeDUState (b)"]);
});

test("what nobody at the ACS ordered is reported with event 12 as far as the policy wants it [DUS-4]", async () => {
  const POLICY = "Device.ManagementServer.DUStateChangeComplPolicy.";
  const cases: readonly (readonly [Readonly<Record<string, string>>, ModuleOperation, boolean])[] = [
    [{}, install("app-1.2.tar"), false],
    [{ Enable: "1" }, install("app-1.2.tar"), true],
    [{ Enable: "1", OperationTypeFilter: "Update,Uninstall" }, install("app-1.2.tar"), false],
    [{ Enable: "1", OperationTypeFilter: "Install" }, install("app-1.2.tar"), true],
    [{ Enable: "1", ResultTypeFilter: "Failure" }, install("app-1.2.tar"), false],
    [{ Enable: "1", ResultTypeFilter: "Failure" }, uninstall(APP), true],
    [{ Enable: "1", FaultCodeFilter: "9027" }, uninstall(APP), false],
    [{ Enable: "1", FaultCodeFilter: "9027,9028" }, uninstall(APP), true],
  ];
  for (const [policy, operation, told] of cases) {
    const made = await gateway();
    set(made, POLICY, policy);
    await session(made);
    made.acs.transcript.length = 0;
    made.cpe.local.changeModules([operation]);
    await made.clock.pass(5);
    const expected = told
      ? ["CPE -> Inform (12 AUTONOMOUS DU STATE CHANGE COMPLETE)", "CPE -> AutonomousDUStateChangeComplete"]
      : [];
    const told12 = made.acs.transcript.filter(
      (line) => line.includes("AUTONOMOUS") || line.endsWith("> AutonomousDUStateChangeComplete"),
    );
    assert.deepEqual(told12, expected, JSON.stringify(policy));
  }
});

test("TR-098 has the same tables below its root [DUS-2]", async () => {
  const made = await gateway({ model: tr098Gateway({ seed: 1 }) });
  assert.deepEqual(await change(made, install("app-1.2.tar")), ["Installed 1.2 0"]);
  assert.deepEqual(rows(made, "ExecutionUnit", "Status"), [["Active"], ["Active"]]);
});

test("a device without software modules does not know the method: 9000, and not in its list [FLT-6, RPC-1]", async () => {
  const made = await registered({ files: store() });
  await change(made, install("app-1.2.tar"));
  assert.equal(made.acs.fault?.code, 9000);
  made.acs.ask("GetRPCMethods", {});
  await session(made);
  assert.equal(made.acs.responseOf("GetRPCMethods").MethodList.includes("ChangeDUState"), false);
});
