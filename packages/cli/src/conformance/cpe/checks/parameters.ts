import { CwmpFault, stringValue } from "@beckon/cwmp";
import { type Check, CheckFailed, expect, NotApplicable, type Notes } from "../../check.ts";
import type { CpeBench } from "../bench.ts";
import type { TestSession } from "../test-session.ts";

/** No device has it. */
const NOWHERE = "X_BECKON_Nowhere";

/** Reading and writing parameters (sections 10 to 13). */
export const PARAMETER_CHECKS: readonly Check<CpeBench>[] = [
  {
    ids: ["GPN-3"],
    title: "GetParameterNames tells one level, objects with a dot at their end",
    run: async (bench, { saw }) => {
      const session = await bench.session();
      const { ParameterList } = await session.call("GetParameterNames", { ParameterPath: bench.root, NextLevel: true });
      saw(`${ParameterList.length} names`);
      const deep = ParameterList.find(({ Name }) => Name.slice(bench.root.length).replace(/\.$/, "").includes("."));
      expect(deep === undefined, `${deep?.Name} is not on the next level.`);
      expect(
        ParameterList.some(({ Name }) => Name === `${bench.root}DeviceInfo.`),
        `${bench.root}DeviceInfo. is missing.`,
      );
    },
  },
  {
    ids: ["GPV-2"],
    title: "GetParameterValues of a partial path gives every parameter below it",
    run: async (bench, { saw }) => {
      const session = await bench.session();
      const path = `${bench.root}ManagementServer.`;
      const { ParameterList } = await session.call("GetParameterValues", { ParameterNames: [path] });
      saw(`${ParameterList.length} values`);
      expect(
        ParameterList.every(({ Name }) => Name.startsWith(path)),
        "A value is not below the path.",
      );
      expect(
        ParameterList.some(({ Name }) => Name === bench.server("URL")),
        `${bench.server("URL")} is missing.`,
      );
    },
  },
  {
    ids: ["GPV-4"],
    title: "passwords read back empty",
    run: async (bench, { saw }) => {
      const session = await bench.session();
      const names = ["Password", "ConnectionRequestPassword"].map((name) => bench.server(name));
      const { ParameterList } = await session.call("GetParameterValues", { ParameterNames: names });
      saw(ParameterList.map(({ Value }) => `${Value.text.length} characters`).join(", "));
      expect(
        ParameterList.every(({ Value }) => Value.text === ""),
        "A password is readable.",
      );
    },
  },
  {
    ids: ["GPV-3"],
    title: "GetParameterValues of a name that does not exist is fault 9005",
    run: async (bench, { saw }) => {
      const fault = await (await bench.session()).refused("GetParameterValues", {
        ParameterNames: [`${bench.root}DeviceInfo.SoftwareVersion`, `${bench.root}${NOWHERE}`],
      });
      saw(`fault ${fault.code} ${fault.text}`);
      expect(fault.code === 9005, "Fault 9005 was expected.");
    },
  },
  refusedValue("SPV-2", "a parameter that does not exist", 9005, (bench) => ({
    Name: `${bench.root}${NOWHERE}`,
    Value: stringValue("x"),
  })),
  refusedValue("SPV-2", "a parameter that cannot be written", 9008, (bench) => ({
    Name: `${bench.root}DeviceInfo.SoftwareVersion`,
    Value: stringValue("x"),
  })),
  refusedValue("SPV-2", "a value of another type", 9006, (bench) => ({
    Name: bench.server("PeriodicInformInterval"),
    Value: stringValue("soon"),
  })),
  {
    ids: ["SPV-2", "SPV-3"],
    title: "SetParameterValues is all or nothing: a good value beside a bad one is not set",
    run: async (bench, notes) => {
      const session = await bench.session();
      const name = await writableText(bench, session, notes);
      const before = await textOf(session, name);
      const fault = await session.refused("SetParameterValues", {
        ParameterList: [
          { Name: name, Value: stringValue(`${before === "one" ? "two" : "one"}`) },
          { Name: `${bench.root}${NOWHERE}`, Value: stringValue("x") },
        ],
        ParameterKey: "half",
      });
      notes.saw(`fault ${fault.code}`);
      expect((await textOf(session, name)) === before, `${name} was changed although the call failed.`);
      expect(
        (await textOf(session, bench.server("ParameterKey"))) !== "half",
        "The ParameterKey of a failed call was kept.",
      );
    },
  },
  {
    ids: ["SPV-4"],
    title: "the same parameter twice in one call is fault 9003",
    run: async (bench, notes) => {
      const session = await bench.session();
      const name = await writableText(bench, session, notes);
      const twice = { Name: name, Value: stringValue("x") };
      const fault = await session.refused("SetParameterValues", { ParameterList: [twice, twice], ParameterKey: "" });
      notes.saw(`fault ${fault.code}`);
      expect(fault.code === 9003, "Fault 9003 was expected.");
    },
  },
  {
    ids: ["SPV-10", "ENV-7", "ENV-8"],
    title:
      "what is written reads back the same, marks of XML and characters beyond ASCII too, and the ParameterKey is kept",
    run: async (bench, notes) => {
      const session = await bench.session();
      const name = await writableText(bench, session, notes);
      const before = await textOf(session, name);
      const text = '<é&"ü">日';
      const { Status } = await session.call("SetParameterValues", {
        ParameterList: [{ Name: name, Value: stringValue(text) }],
        ParameterKey: "conformance-key",
      });
      notes.did(`wrote ${text} to ${name}`);
      notes.saw(`Status ${Status}`);
      expect(Status === 0 || Status === 1, "Status must be 0 or 1.");
      const key = await textOf(session, bench.server("ParameterKey"));
      const after = await textOf(session, name);
      await session.call("SetParameterValues", {
        ParameterList: [{ Name: name, Value: stringValue(before) }],
        ParameterKey: "",
      });
      expect(key === "conformance-key", `The ParameterKey reads “${key}”.`);
      expect(after === text || Status === 1, `${name} reads “${after}”.`);
    },
  },
  {
    ids: ["SPA-2"],
    title: "a notification that is set reads back",
    run: async (bench, { saw }) => {
      const session = await bench.session();
      const name = bench.server("PeriodicInformInterval");
      const read = async () =>
        (await session.call("GetParameterAttributes", { ParameterNames: [name] })).ParameterList[0]?.Notification;
      const before = await read();
      const set = (Notification: number) =>
        session.call("SetParameterAttributes", {
          ParameterList: [
            { Name: name, NotificationChange: true, Notification, AccessListChange: false, AccessList: [] },
          ],
        });
      const wanted = before === 2 ? 1 : 2;
      await set(wanted);
      const after = await read();
      await set(before ?? 0);
      saw(`${before}, then ${after}`);
      expect(after === wanted, `The notification must be ${wanted}.`);
    },
  },
  {
    ids: ["OBJ-2", "OBJ-4"],
    title: "a row is added, a second one gets another number, and both can be deleted",
    run: async (bench, { did, saw }) => {
      const session = await bench.session();
      const path = await tableOf(bench, session);
      did(`AddObject ${path} twice, then DeleteObject`);
      const rows: number[] = [];
      try {
        for (let row = 0; row < 2; row++) {
          rows.push((await session.call("AddObject", { ObjectName: path, ParameterKey: "" })).InstanceNumber);
        }
      } finally {
        for (const row of rows) await session.call("DeleteObject", { ObjectName: `${path}${row}.`, ParameterKey: "" });
      }
      saw(`the numbers ${rows.join(" and ")}`);
      expect(rows[0] !== rows[1] && rows.every((row) => row >= 1), "Two rows must have two numbers from 1 on.");
      const fault = await session.refused("DeleteObject", { ObjectName: `${path}${rows[0]}.`, ParameterKey: "" });
      expect(fault.code === 9005, `Deleting a row that is gone must be fault 9005; ${fault.code} came.`);
    },
  },
];

function refusedValue(
  id: string,
  what: string,
  code: number,
  parameter: (bench: CpeBench) => { readonly Name: string; readonly Value: ReturnType<typeof stringValue> },
): Check<CpeBench> {
  return {
    ids: [id, "FLT-1"],
    title: `SetParameterValues of ${what} is fault 9003 with ${code} for the parameter`,
    run: async (bench, { did, saw }) => {
      const { Name, Value } = parameter(bench);
      did(`SetParameterValues ${Name} = ${Value.text}`);
      const fault = await (await bench.session()).refused("SetParameterValues", {
        ParameterList: [{ Name, Value }],
        ParameterKey: "",
      });
      saw(
        `fault ${fault.code}, ${fault.parameterFaults.map((one) => `${one.ParameterName} ${one.FaultCode}`).join(", ")}`,
      );
      expect(fault.code === 9003, "Fault 9003 was expected.");
      const own = fault.parameterFaults.find(({ ParameterName }) => ParameterName === Name);
      const alike = code === 9006 ? [9006, 9007] : [code];
      expect(own !== undefined && alike.includes(own.FaultCode), `A SetParameterValuesFault ${code} was expected.`);
    },
  };
}

/** A text that may be changed without harm. @throws NotApplicable */
async function writableText(bench: CpeBench, session: TestSession, { saw }: Notes): Promise<string> {
  const name = `${bench.root}DeviceInfo.ProvisioningCode`;
  try {
    const { ParameterList } = await session.call("GetParameterNames", { ParameterPath: name, NextLevel: false });
    if (ParameterList.some(({ Writable }) => Writable)) return name;
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    saw(`${name}: fault ${error.code}`);
  }
  throw new NotApplicable(`${name} is not there, or cannot be written`);
}

async function textOf(session: TestSession, name: string): Promise<string> {
  const { ParameterList } = await session.call("GetParameterValues", { ParameterNames: [name] });
  const found = ParameterList.find(({ Name }) => Name === name);
  if (!found) throw new CheckFailed(`The answer does not hold ${name}.`);
  return found.Value.text;
}

/** Tables that most gateways have, and that take rows without harm. */
const TABLES: readonly string[] = [
  "NAT.PortMapping.",
  "DHCPv4.Server.Pool.",
  "Layer3Forwarding.Forwarding.",
  "Routing.Router.1.IPv4Forwarding.",
  "ManagementServer.InformParameter.",
];

/** @throws NotApplicable if the CPE has none of the tables */
async function tableOf(bench: CpeBench, session: TestSession): Promise<string> {
  for (const table of TABLES) {
    const path = `${bench.root}${table}`;
    try {
      const { ParameterList } = await session.call("GetParameterNames", { ParameterPath: path, NextLevel: false });
      if (ParameterList.some(({ Name, Writable }) => Name === path && Writable)) return path;
    } catch (error) {
      if (!CwmpFault.is(error)) throw error;
    }
  }
  throw new NotApplicable(`none of these tables takes rows: ${TABLES.join(", ")}`);
}
