import { type AnyRpc, faultMeaning, RPCS, type WireType } from "@beckon/cwmp";

const HEAD = `<!-- Made by tools/docs/rpc-reference.ts from the RPC table of packages/cwmp: npm run docs -->
# RPCs

Every RPC of TR-069 Amendment 6, as both ends of Beckon read and write it. Names are spelled as on the wire. "Required"
and "optional" say what the standard asks of each end; a number behind a type is the most characters a text may have or
the most items a list may have.
`;

/** The reference page of all RPCs, in Markdown. The same for the same table. */
export function render(): string {
  const rpcs = Object.values(RPCS).toSorted((left, right) => (left.name < right.name ? -1 : 1));
  return [HEAD, overview(rpcs), ...rpcs.map(section)].join("\n");
}

function overview(rpcs: readonly AnyRpc[]): string {
  const rows = rpcs.map(({ name, clause, calledBy, cpe, acs, since, deprecated }) => [
    `[${name}](#${name.toLowerCase()})${deprecated ? " (deprecated)" : ""}`,
    clause,
    calledBy,
    cpe,
    acs,
    since,
  ]);
  return table(["RPC", "Clause", "Called by", "CPE", "ACS", "Since CWMP"], rows);
}

function section({ name, clause, calledBy, cpe, acs, since, deprecated, faults, request, response }: AnyRpc): string {
  const caller = calledBy === "both" ? "either end" : `the ${calledBy}`;
  const facts = `Clause ${clause}. Called by ${caller}; ${cpe} for a CPE, ${acs} for an ACS. Since CWMP ${since}.`;
  return [
    `## ${name}\n`,
    `${facts}${deprecated ? " **Deprecated.**" : ""}\n`,
    fieldTable("Arguments", request),
    fieldTable("Response", response),
    "Faults:\n",
    ...faults.map((code) => `- ${code} ${faultMeaning(code).text}`),
    "",
  ].join("\n");
}

function fieldTable(title: string, type: WireType<unknown>): string {
  const rows = fieldsOf(type, "");
  return rows.length === 0 ? `${title}: none.\n` : `${title}:\n\n${table(["Name", "Type", "Notes"], rows)}`;
}

/** A row for each field, those of structs inside it below it, with their path. */
function fieldsOf(type: WireType<unknown>, path: string): string[][] {
  return Object.entries(type.shape.fields ?? {}).flatMap(([name, field]) => {
    const here = `${path}${name}`;
    return [[`\`${here}\``, typeName(field), notes(field)], ...inside(field, here)];
  });
}

function inside(type: WireType<unknown>, path: string): string[][] {
  const { item, choices } = type.shape;
  if (item) return inside(item, `${path}[]`);
  if (!choices) return fieldsOf(type, `${path}.`);
  return Object.entries(choices).flatMap(([name, choice]) => fieldsOf(choice, `${path}<${name}>.`));
}

function typeName(type: WireType<unknown>): string {
  const { maximumLength, minimum, maximum, item, choices } = type.shape;
  if (item) {
    const count = minimum === undefined ? `up to ${maximum}` : `${minimum} to ${maximum}`;
    return `list of ${typeName(item)}${maximum === undefined ? "" : `, ${count}`}`;
  }
  if (choices) return Object.keys(choices).join(" or ");
  const name = type.xsdName.replace(/^xsd:|^cwmp:|^soap-enc:/, "");
  if (maximumLength !== undefined) return `${name}(${maximumLength})`;
  return type.kind === "number" && isNarrowed(name, minimum, maximum) ? `${name}(${minimum}..${maximum})` : name;
}

function isNarrowed(name: string, minimum: number | undefined, maximum: number | undefined): boolean {
  const [lowest, highest] = name === "int" ? [-0x8000_0000, 0x7fff_ffff] : [0, 0xffff_ffff];
  return minimum !== lowest || maximum !== highest;
}

function notes({ shape }: WireType<unknown>): string {
  const said = [
    shape.optional && "may be left out",
    shape.essential && "cannot be guessed: refused without it",
    shape.secret && "secret: masked in logs and recordings",
    shape.repeated && "the element itself repeats",
  ];
  return said.filter((note) => typeof note === "string").join("; ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[head, head.map(() => "---"), ...rows].map(line).join("\n")}\n`;
}
