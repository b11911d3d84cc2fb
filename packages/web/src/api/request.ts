import { ApiProblem } from "./problem.ts";

type QueryValue = string | number | boolean | readonly string[] | undefined;

/** Asks the API. Empty and undefined query values are left out, of a list each is written. @throws ApiProblem */
export async function get<T>(
  path: string,
  query: Readonly<Record<string, QueryValue>> = {},
  signal?: AbortSignal,
): Promise<T> {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== "") parameters.append(name, String(one));
  const suffix = parameters.size === 0 ? "" : `?${parameters}`;
  const response = await fetchOrProblem(`/api/v1${path}${suffix}`, signal ? { signal } : {});
  return (await response.json()) as T;
}

/** Sends a change. Answers undefined if the server had nothing to say. @throws ApiProblem */
export async function send<T>(
  method: "POST" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const response = await fetchOrProblem(`/api/v1${path}`, {
    method,
    headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

async function fetchOrProblem(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, credentials: "same-origin" }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiProblem(0, "unreachable", "The server cannot be reached. Is it running?", "", { cause: error });
  });
  if (!response.ok) throw await ApiProblem.from(response);
  return response;
}
