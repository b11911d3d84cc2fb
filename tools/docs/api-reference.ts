import { apiDocument, type Body, type Operation, type Parameter } from "./api-document.ts";
import { generatedBy } from "./page.ts";

/** The API as a machine reads it. */
export async function renderOpenApi(): Promise<string> {
  return `${JSON.stringify(await apiDocument(), undefined, 2)}\n`;
}

/** The API as a person reads it: each operation with its arguments and answers. */
export async function renderApiReference(): Promise<string> {
  const { info, paths } = await apiDocument();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? "other");
  const lines = [`# The API`, "", "The machine-readable form is [openapi.json](openapi.json).", ""];
  if (info.description !== undefined) lines.push(info.description.trim().replaceAll(/^#/gm, "##"), "");
  for (const [tag, members] of groups) {
    lines.push(`## ${tag}`, "");
    for (const { path, method, operation } of members) lines.push(...operationLines(method, path, operation));
  }
  return `${generatedBy("packages/server/src/api")}${lines.join("\n").trimEnd()}\n`;
}

function operationLines(method: string, path: string, operation: Operation): readonly string[] {
  const { summary, description, parameters = [], requestBody, responses } = operation;
  return [
    `### ${summary}`,
    "",
    `\`${method.toUpperCase()} ${path}\``,
    "",
    ...(description === undefined ? [] : [description, ""]),
    ...parameters.map(parameterLine),
    ...(requestBody === undefined ? [] : [`- body: ${nameOf(requestBody)}`]),
    ...(parameters.length > 0 || requestBody !== undefined ? [""] : []),
    ...Object.entries(responses).map(([status, body]) => `- answer ${status}: ${nameOf(body)}${remark(body)}`),
    "",
  ];
}

function parameterLine({ name, in: place, required, description }: Parameter): string {
  return `- \`${name}\` (${place}${required ? ", required" : ""})${description === undefined ? "" : `: ${description}`}`;
}

/** The schema's name in openapi.json. */
function nameOf({ content }: Body): string {
  const [type, media] = Object.entries(content ?? {})[0] ?? [];
  if (type === undefined) return "nothing";
  const name = media?.schema?.$ref?.split("/").at(-1);
  return name === undefined ? (media?.schema?.type ?? type) : `\`${name}\``;
}

function remark({ description }: Body): string {
  return description === undefined || description === "" ? "" : `, ${description}`;
}
