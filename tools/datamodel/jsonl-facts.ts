import type { ModelFacts, ObjectDefinition, ParameterDefinition } from "@beckon/datamodel";
import { absolutePath } from "./absolute-path.ts";
import { defined, highest, lowest } from "./fact-fields.ts";

/** One line of the JSONL facts: an object or a parameter with what the model's XML says, flattened. */
interface FactLine {
  readonly path: string;
  readonly kind: "object" | "parameter";
  readonly access: "readOnly" | "readWrite" | "createDelete";
  readonly version?: string;
  readonly status?: ObjectDefinition["status"];
  readonly multi?: boolean;
  readonly minEntries?: number;
  readonly maxEntries?: number | "unbounded";
  readonly numEntries?: string;
  readonly enableParameter?: string;
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly type?: ParameterDefinition["type"];
  readonly dataType?: string;
  readonly list?: boolean;
  readonly listMin?: number;
  readonly listMax?: number;
  readonly listMaxLen?: number;
  readonly min?: number;
  readonly max?: number;
  readonly ranges?: readonly (readonly [number | null, number | null])[];
  readonly minLen?: number;
  readonly maxLen?: number;
  readonly lens?: readonly (readonly [number, number | null])[];
  readonly enum?: readonly string[];
  readonly enumRO?: readonly string[];
  readonly pattern?: readonly string[];
  readonly units?: string;
  readonly default?: string;
  readonly defaultType?: NonNullable<ParameterDefinition["defaultKind"]>;
  readonly hidden?: boolean;
  readonly secured?: boolean;
  readonly command?: boolean;
  readonly forcedInform?: boolean;
  readonly activeNotify?: ParameterDefinition["activeNotify"];
  readonly ref?: {
    readonly type: "pathRef" | "enumerationRef" | "instanceRef";
    readonly target?: string | readonly string[];
    readonly targetParam?: string;
  };
}

/** Reads a model from facts with one JSON object a line. */
export function readJsonlFacts(text: string, name: string, root: string): ModelFacts {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as FactLine)
    // One name in the standard models has a space at its end.
    .map((line) => ({ ...line, path: line.path.trim() }));
  return {
    name,
    root,
    objects: lines.filter(({ kind }) => kind === "object").map(objectOf),
    parameters: lines.filter(({ kind }) => kind === "parameter").map(parameterOf),
  };
}

function objectOf(line: FactLine): ObjectDefinition {
  return {
    path: line.path,
    table: line.multi === true,
    writable: line.access === "createDelete",
    minimumEntries: line.multi ? (line.minEntries ?? 0) : 0,
    ...defined({
      maximumEntries: typeof line.maxEntries === "number" && line.multi ? line.maxEntries : undefined,
      countedBy: line.numEntries,
      enabledBy: line.enableParameter,
      since: line.version,
      status: line.status,
    }),
    uniqueKeys: line.uniqueKeys ?? [],
    deprecated: line.status !== undefined,
  };
}

function parameterOf(line: FactLine): ParameterDefinition {
  const targets = line.ref?.target === undefined ? [] : [line.ref.target].flat();
  const { ranges, lens } = line;
  const targetParam = line.ref?.targetParam;
  return {
    path: line.path,
    type: line.type ?? "string",
    writable: line.access === "readWrite",
    list: line.list === true,
    hidden: line.hidden === true || line.secured === true,
    command: line.command === true,
    forcedInform: line.forcedInform === true,
    activeNotify: line.activeNotify ?? "normal",
    deprecated: line.status !== undefined,
    ...defined({
      dataType: line.dataType,
      minimumItems: line.listMin,
      maximumItems: line.listMax,
      maximumListLength: line.listMaxLen,
      minimum: text(line.min ?? lowest(ranges)),
      maximum: text(line.max ?? highest(ranges)),
      ranges: ranges?.map(([low, high]) => [text(low) ?? null, text(high) ?? null] as const),
      minimumLength: line.minLen ?? lowest(lens),
      maximumLength: line.maxLen ?? highest(lens),
      lengths: lens,
      enumeration: line.enum,
      readOnlyValues: line.enumRO,
      patterns: line.pattern,
      units: line.units,
      default: line.default,
      defaultKind: line.defaultType,
      references: targets.length > 0 ? targets.map((target) => absolutePath(line.path, target)) : undefined,
      enumeratedBy: targetParam === undefined ? undefined : absolutePath(line.path, targetParam),
      since: line.version,
      status: line.status,
    }),
  };
}

function text(number: number | null | undefined): string | undefined {
  return number === undefined || number === null ? undefined : String(number);
}
