/** Every refusal of the API: its HTTP status and its title. The detail is written where it happens. */
export const PROBLEMS = {
  "invalid-request": { status: 400, title: "The request is not as it must be" },
  "invalid-operation": { status: 422, title: "The operation cannot succeed" },
  "not-logged-in": { status: 401, title: "You are not logged in" },
  "wrong-token": { status: 401, title: "The token is not valid" },
  "not-allowed": { status: 403, title: "You may not do this" },
  "foreign-origin": { status: 403, title: "The request comes from another site" },
  "unknown-host": { status: 421, title: "The server does not answer to this name" },
  "not-found": { status: 404, title: "There is nothing here" },
  "device-not-found": { status: 404, title: "There is no such device" },
  "object-not-found": { status: 404, title: "The device has no such object" },
  "task-not-found": { status: 404, title: "There is no such task" },
  "session-not-found": { status: 404, title: "There is no such session" },
  "token-not-found": { status: 404, title: "There is no such token" },
  "unknown-media-type": { status: 415, title: "The body must be JSON" },
  "too-large": { status: 413, title: "The request body is too large" },
  "too-many-attempts": { status: 429, title: "Too many failed attempts" },
  "task-has-ended": { status: 409, title: "The task has already ended" },
  "task-not-ended": { status: 409, title: "The task has not ended yet" },
  "task-not-unknown": { status: 409, title: "What became of the task is known" },
  "key-used-before": { status: 409, title: "The Idempotency-Key was used for something else" },
  "backup-elsewhere": { status: 501, title: "The backup is made elsewhere" },
  "storage-full": { status: 507, title: "There is no space left" },
  "storage-damaged": { status: 500, title: "What is stored cannot be read" },
  "storage-failed": { status: 503, title: "The storage does not work" },
  "server-error": { status: 500, title: "The server failed" },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;
export type ProblemCode = keyof typeof PROBLEMS;

/** A request of a user that is refused. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail what was wrong, where, and what to do, in one or two sentences */
  constructor(code: ProblemCode, detail: string, options: ErrorOptions & { headers?: Record<string, string> } = {}) {
    super(detail, options);
    this.code = code;
    this.headers = options.headers ?? {};
  }
}
