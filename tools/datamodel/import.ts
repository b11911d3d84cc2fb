import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { XmlElement } from "@beckon/cwmp";
import { encodeModel, loadDataModelFile, ModelError } from "@beckon/datamodel";
import { mountFacts } from "./mount-facts.ts";
import { importsOf, readDocument, readXmlFacts } from "./xml-facts.ts";

const USAGE = `Usage: node tools/datamodel/import.ts FILE.xml [options]

Reads a data model in the Broadband Forum's XML and writes Beckon's compact form.

  --name NAME    name to give the model; its own without
  --model NAME   which model, if the document has several
  --mount PATH   where a service model belongs, for example Device.Services.
  --out FILE     the file to write; NAME.model without

Files that the document imports are read from its directory where they are there.`;

if (import.meta.main) process.exitCode = main(process.argv.slice(2));

/** @returns the exit status: 0 done, 1 the file cannot be read, 2 wrong usage */
export function main(args: readonly string[], say = console.log, complain = console.error): number {
  const options = { name: text, model: text, mount: text, out: text, help: { type: "boolean" } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (values.help || file === undefined || rest.length > 0) {
      (values.help ? say : complain)(USAGE);
      return values.help ? 0 : 2;
    }
    const document = readDocument(readFileSync(file, "utf8"));
    const imports = importedDocuments(document, dirname(file), new Set([resolve(file)]));
    const facts = mountFacts(readXmlFacts(document, { ...values, imports }), values.mount ?? "");
    const compact = encodeModel(facts);
    loadDataModelFile(compact);
    const target = values.out ?? `${facts.name.replace(/[^\w.-]+/g, "-") || "vendor"}.model`;
    writeFileSync(target, compact);
    say(`${target}: ${facts.name}, ${facts.objects.length} objects, ${facts.parameters.length} parameters`);
    return 0;
  } catch (error) {
    if (!(error instanceof ModelError) && !isExpected(error)) throw error;
    complain(error.message);
    return error instanceof TypeError ? 2 : 1;
  }
}

const text = { type: "string" } as const;

/** All documents that are imported, directly or by others, and exist; the outermost last, so that it counts. */
function importedDocuments(document: XmlElement, directory: string, seen: Set<string>): XmlElement[] {
  return importsOf(document).flatMap((file) => {
    const path = join(directory, file);
    if (seen.has(resolve(path)) || !existsSync(path)) return [];
    seen.add(resolve(path));
    const imported = readDocument(readFileSync(path, "utf8"));
    return [...importedDocuments(imported, directory, seen), imported];
  });
}

/** A file that cannot be read or written, or an option that does not exist. */
function isExpected(error: unknown): error is Error {
  return error instanceof Error && "code" in error;
}
