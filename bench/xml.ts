import {
  type Body,
  decodeEnvelope,
  encodeEnvelope,
  namespaceOf,
  readXml,
  request,
  response,
  type Value,
  type ValueType,
} from "@beckon/cwmp";
import { SaxesParser } from "saxes";
import { type Benchmark, compared, type Figure, median } from "./figure.ts";

const ROUNDS = 9;
const TYPES: readonly ValueType[] = ["string", "unsignedInt", "boolean", "string", "int", "dateTime"];

/** Our XML reader against saxes, both making a tree, on messages of our own encoder; and the whole decoding beside it. */
export const xml: Benchmark = {
  name: "xml",
  run: async () => [...measure("inform", inform(), 400), ...measure("values5000", values(5_000), 3)],
};

function measure(name: string, text: string, repeats: number): Figure[] {
  const contenders = [() => readXml(text), () => treeOfSaxes(text), () => decodeEnvelope(text)];
  const times: number[][] = contenders.map(() => []);
  // The contenders take turns, so that a slow moment of the machine meets them all; the first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, contender] of contenders.entries()) {
      const start = process.cpuUsage();
      for (let repeat = 0; repeat < repeats; repeat++) contender();
      const { user, system } = process.cpuUsage(start);
      if (round > 0) times[index]?.push((user + system) / 1000 / repeats);
    }
  }
  const [ours = 0, saxes = 0, decode = 0] = times.map(median);
  const note = `saxes, ${text.length} characters`;
  return [
    compared(`xml.${name}.read`, ours, "ms CPU", saxes, note),
    compared(`xml.${name}.decode`, decode, "ms CPU", saxes, `${note}, without decoding`),
  ];
}

interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Tree[];
  text: string;
}

function treeOfSaxes(source: string): Tree | undefined {
  const parser = new SaxesParser();
  const open: Tree[] = [];
  let root: Tree | undefined;
  parser.on("opentag", ({ name, attributes }) => {
    const tree: Tree = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(tree);
    root ??= tree;
    open.push(tree);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const tree = open.at(-1);
    if (tree) tree.text += text;
  });
  parser.write(source).close();
  return root;
}

function write(body: Body): string {
  return encodeEnvelope({ namespace: namespaceOf("1.2"), header: { id: "1" }, body });
}

function inform(): string {
  return write(
    request("Inform", {
      DeviceId: { Manufacturer: "Example", OUI: "0A1B2C", ProductClass: "Box", SerialNumber: "S-1" },
      Event: [{ EventCode: "2 PERIODIC", CommandKey: "" }],
      MaxEnvelopes: 1,
      CurrentTime: "2026-01-02T03:04:05Z",
      RetryCount: 0,
      ParameterList: parameters(12),
    }),
  );
}

function values(count: number): string {
  return write(response("GetParameterValues", { ParameterList: parameters(count) }));
}

function parameters(count: number): { Name: string; Value: Value }[] {
  return Array.from({ length: count }, (_, index) => {
    const type = TYPES[index % TYPES.length] ?? "string";
    const Name = `Device.Ethernet.Interface.${Math.floor(index / 20)}.Stats.Counter${index % 20}Received`;
    return { Name, Value: { type, text: textOf(type, index) } };
  });
}

function textOf(type: ValueType, index: number): string {
  if (type === "boolean") return String(index % 2);
  if (type === "dateTime") return "2026-01-02T03:04:05Z";
  return type === "string" ? `value ${index}` : String(index * 37);
}

if (import.meta.main) for (const figure of await xml.run({ quick: false })) console.log(JSON.stringify(figure));
