import type { Problem } from "../generated/api.ts";

/** A request that the server refused, or that never reached it. `message` is a sentence for a person. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** 0: no answer came. */
  readonly status: number;
  /** Stable name of the problem; `unreachable` if no answer came. */
  readonly code: string;
  /** Id of the occurrence in the server's log; empty if it gave none. */
  readonly instance: string;

  constructor(status: number, code: string, detail: string, instance = "", options?: ErrorOptions) {
    super(detail, options);
    this.status = status;
    this.code = code;
    this.instance = instance;
  }

  static async from(response: Response): Promise<ApiProblem> {
    const body: unknown = await response.json().catch(() => undefined);
    if (isProblem(body)) return new ApiProblem(response.status, body.code, body.detail, body.instance);
    return new ApiProblem(response.status, "unknown", `The server answered ${response.status} without an explanation.`);
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body && "instance" in body;
}

/** What to show a person about any failure. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ApiProblem) return error.message;
  return error instanceof Error ? `The page failed: ${error.message}` : "The page failed.";
}
