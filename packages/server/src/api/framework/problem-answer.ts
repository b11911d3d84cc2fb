import { StoreError } from "@beckon/acs";
import type { Problem } from "../schemas/common.ts";
import { ApiError, PROBLEMS } from "./api-error.ts";

/** Whatever a route threw, as a refusal a person can use. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof StoreError && error.code === "damaged") return new ApiError("storage-damaged", error.message);
  if (error instanceof StoreError) {
    return error.code === "full"
      ? new ApiError(
          "storage-full",
          "The disk of the server is full; nothing was changed. Free some space and try again.",
          { cause: error },
        )
      : new ApiError(
          "storage-failed",
          "The server could not use its database; its log has the details. Try again later.",
          { cause: error },
        );
  }
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string };
  // The static files: a directory, or a path that leaves theirs.
  if (statusCode === 403 || statusCode === 404) return new ApiError("not-found", "There is nothing at this address.");
  if (statusCode === 413)
    return new ApiError("too-large", "The request body is larger than 1 MiB; split it into several requests.");
  if (statusCode === 415)
    return new ApiError("unknown-media-type", "The body must be JSON; send it with Content-Type: application/json.");
  if (code === "FST_ERR_CTP_EMPTY_JSON_BODY")
    return new ApiError("invalid-request", "The body is empty, but JSON is expected.");
  if (code === "FST_ERR_CTP_INVALID_JSON_BODY") {
    const why = `The body is not valid JSON, or has a field called "__proto__" or "constructor", which is not taken.`;
    return new ApiError("invalid-request", why, { cause: error });
  }
  if (code === "FST_ERR_BAD_URL") {
    const why = "The address cannot be read: a % in it must be followed by two hexadecimal digits of UTF-8.";
    return new ApiError("invalid-request", why, { cause: error });
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new ApiError("invalid-request", `The request cannot be read: ${message ?? "it is malformed"}.`, {
      cause: error,
    });
  }
  return new ApiError(
    "server-error",
    "Something went wrong inside the server; its log has the details under this id.",
    { cause: error },
  );
}

/** RFC 9457. */
export function problemOf({ code, message }: ApiError, id: string): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: "about:blank", title, status, code, detail: message, instance: id };
}
