import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfiguration, startServer } from "@beckon/server";

/** The parts of an OpenAPI document that the reference page shows. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
}

export interface Body {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string; readonly type?: string } }>>;
}

let document: Promise<ApiDocument> | undefined;

/** The API's own description of itself, asked from a real server. */
export function apiDocument(): Promise<ApiDocument> {
  document ??= askServer();
  return document;
}

async function askServer(): Promise<ApiDocument> {
  const data = await mkdtemp(join(tmpdir(), "beckon-docs-"));
  try {
    const flags = { data, "cwmp.port": "0", "web.port": "0", "log.level": "silent" } as const;
    await using server = await startServer(loadConfiguration({ flags }));
    const answer = await fetch(`${server.webUrl}/api/v1/openapi.json`);
    return (await answer.json()) as ApiDocument;
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
