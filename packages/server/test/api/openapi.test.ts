import assert from "node:assert/strict";
import { test } from "node:test";
import { ROUTES } from "../../src/api/routes.ts";
import { TestServer } from "../support/test-server.ts";

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}

async function document() {
  await using server = await TestServer.start();
  return (await server.api("GET", "/openapi.json", { headers: {} })).body;
}

test("every property of every schema has a description", async () => {
  const { components } = await document();
  const missing: string[] = [];
  const walk = (schema: Schema, where: string): void => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      // A literal that tells the members of a union apart describes itself, and a reference leads to a description.
      if (!property.description && !property.$ref && property.enum?.length !== 1) missing.push(`${where}.${name}`);
      walk(property, `${where}.${name}`);
    }
    if (schema.items) walk(schema.items, `${where}[]`);
    for (const choice of schema.anyOf ?? []) walk(choice, where);
  };
  for (const [name, schema] of Object.entries(components.schemas as Record<string, Schema>)) {
    if (!schema.description) missing.push(name);
    walk(schema, name);
  }
  assert.deepEqual(missing, []);
});

test("every route has an operation id of its own, a summary, a description, a tag and described inputs", async () => {
  const { paths } = await document();
  const ids = new Set<string>();
  let count = 0;
  for (const [path, methods] of Object.entries(paths as Record<string, Record<string, never>>)) {
    for (const [method, operation] of Object.entries(methods)) {
      const {
        operationId,
        summary,
        description,
        tags,
        parameters = [],
        responses,
      } = operation as {
        operationId: string;
        summary: string;
        description: string;
        tags: readonly string[];
        parameters?: readonly { name: string; description?: string }[];
        responses: Record<string, { description?: string }>;
      };
      const where = `${method} ${path}`;
      count += 1;
      assert.ok(operationId && !ids.has(operationId), where);
      ids.add(operationId);
      assert.ok(summary && !summary.endsWith("."), where);
      assert.match(description, /\.\n\nPermission: `\w+`\.$/, where);
      assert.equal(tags.length, 1, where);
      for (const { name, description: text } of parameters) assert.ok(text, `${where}: ${name}`);
      for (const [status, { description: text }] of Object.entries(responses)) assert.ok(text, `${where}: ${status}`);
    }
  }
  assert.equal(count, ROUTES.length);
});

test("the document is OpenAPI 3.1, and every reference in it leads somewhere", async () => {
  const openapi = await document();
  assert.match(openapi.openapi, /^3\.1\./);
  const text = JSON.stringify(openapi);
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target ?? "");
  assert.ok(references.length > 20);
  for (const target of new Set(references)) {
    const name = /^#\/components\/schemas\/(\w+)$/.exec(target)?.[1];
    assert.ok(name && name in openapi.components.schemas, target);
  }
});
