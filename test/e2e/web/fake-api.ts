import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { DeviceListQuery, NewTask, Task } from "../../../packages/web/src/generated/api.ts";
import { fakeSession, fakeSessions } from "./fake-sessions.ts";
import { FakeState, newTask } from "./fake-state.ts";
import { finish } from "./fake-worker.ts";
import { serveBuiltPage } from "./serve-built-page.ts";

export const LOGIN_TOKEN = "one-time-0123456789";
const COOKIE = "beckon-test=1";

/** A test double of the server's API, with the built page beside it: deterministic, and in the hands of the test. */
export class FakeApi implements AsyncDisposable {
  readonly state: FakeState;
  /** What the browser reported about the content security policy. */
  readonly cspReports: string[] = [];
  /** `GET /devices?search=x` and so on, as they came. */
  readonly requests: string[] = [];
  /** Tasks stay where they are until `release`. */
  holdTasks = false;
  /** The event stream is refused, as behind a server that is down. */
  refuseEvents = false;
  url = "";
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #streams = new Set<ServerResponse>();
  readonly #who: { readonly name: string; readonly role: string };
  #tokenUsed = false;
  #taskCount = 0;
  readonly #keys = new Map<string, Task>();

  private constructor(devices: number, role: string) {
    this.state = new FakeState(devices);
    this.#who = { name: "admin", role };
  }

  static async start({ devices = 60, port = 0, role = "admin" } = {}): Promise<FakeApi> {
    const api = new FakeApi(devices, role);
    await new Promise<void>((resolve) => api.#server.listen(port, "127.0.0.1", resolve));
    api.url = `http://127.0.0.1:${(api.#server.address() as AddressInfo).port}`;
    return api;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dropEvents();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get loginLink(): string {
    return `${this.url}/login#token=${LOGIN_TOKEN}`;
  }

  emit(name: string, data: unknown): void {
    for (const stream of this.#streams) stream.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  get liveConnections(): number {
    return this.#streams.size;
  }

  dropEvents(): void {
    for (const stream of this.#streams) stream.destroy();
    this.#streams.clear();
  }

  /** The queued tasks are sent to their devices. */
  sendTasks(): void {
    for (const task of this.state.tasks)
      if (task.state === "queued")
        this.#change({ ...task, state: "sent", message: "Sent to the device.", attempts: 1 });
  }

  /** All tasks end now. */
  release(): void {
    for (const task of this.state.tasks) {
      if (task.state !== "queued" && task.state !== "sent") continue;
      const ended = finish(this.state, task, Date.now());
      this.#change(ended);
      // The server tells of values only.
      if (!/Attributes$/.test(task.operation.name)) this.emit("device:values", { deviceId: task.deviceId, paths: [] });
    }
  }

  #change(task: Task): void {
    this.state.tasks[this.state.tasks.findIndex((other) => other.id === task.id)] = task;
    this.emit("task:changed", { task });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    if (url.pathname === "/csp-report") {
      this.cspReports.push(await bodyOf(request));
      response.writeHead(204).end();
    } else if (url.pathname.startsWith("/api/v1/")) await this.#api(request, response, url);
    else await serveBuiltPage(url.pathname, response);
  }

  async #api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const path = url.pathname.slice("/api/v1".length);
    const method = request.method ?? "GET";
    this.requests.push(`${method} ${path}${url.search}`);
    const body = await bodyOf(request);
    if (path === "/login") return this.#login(method, body, response);
    if (!request.headers.cookie?.includes(COOKIE))
      return problem(response, 401, "not-logged-in", "Nobody is logged in.");
    if (path === "/events") return this.#events(response);
    const parts = path.split("/").slice(1).map(decodeURIComponent);
    const query = Object.fromEntries(url.searchParams);
    const key = request.headers["idempotency-key"];
    const answer = this.#route(`${method} ${parts[0]}`, parts, query, body, typeof key === "string" ? key : "");
    if (answer === undefined) problem(response, 404, "not-found", `There is no ${parts.join("/")}.`);
    else json(response, 200, answer);
  }

  #login(method: string, body: string, response: ServerResponse): void {
    if (method === "DELETE") {
      response.writeHead(204, { "set-cookie": `${COOKIE}; Path=/; Max-Age=0` }).end();
      return;
    }
    const { token } = JSON.parse(body) as { token: string };
    if (token !== LOGIN_TOKEN || this.#tokenUsed) {
      problem(
        response,
        401,
        "login-token-invalid",
        "This login link was used already, or is older than an hour. Ask for a new one.",
      );
      return;
    }
    this.#tokenUsed = true;
    json(response, 200, this.#who, { "set-cookie": `${COOKIE}; Path=/; HttpOnly; SameSite=Strict` });
  }

  #events(response: ServerResponse): void {
    if (this.refuseEvents) {
      problem(response, 503, "starting", "The server is starting.");
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": hello\n\n");
    this.#streams.add(response);
    response.on("close", () => this.#streams.delete(response));
  }

  #route(name: string, parts: readonly string[], query: Record<string, string>, body: string, key: string): unknown {
    const [, id = "", below] = parts;
    switch (name) {
      case "GET who":
        return this.#who;
      case "GET fleet":
        return this.state.fleet("http://192.0.2.10:7547/");
      case "GET contacts":
        return { items: this.state.contacts };
      case "GET tasks":
        if (id !== "") return this.state.tasks.find((task) => task.id === id);
        return paged(this.#tasks(query), query);
      case "POST tasks":
        return this.#cancel(id);
      case "GET sessions":
        return id === "" ? paged(this.#sessions(query.deviceId), query) : this.#session(id);
      case "GET devices":
        if (id === "") return paged(this.state.list(listQuery(query)), query);
        if (below === "reachability") return REACHABILITY;
        return below === "parameters" ? this.#parameters(id, query) : this.state.device(id);
      case "PATCH devices":
        return this.#patch(id, JSON.parse(body) as { tags: readonly string[] });
      case "DELETE devices":
        this.state.change(id, undefined);
        this.emit("device:removed", { deviceId: id });
        return {};
      case "POST devices":
        return below === "wake" ? WOKEN : this.#create(id, JSON.parse(body) as NewTask, key);
      default:
        return undefined;
    }
  }

  #tasks(query: Record<string, string>): readonly Task[] {
    const wanted = (task: Task) =>
      (!query.deviceId || task.deviceId === query.deviceId) && (!query.state || task.state === query.state);
    return this.state.tasks.filter(wanted).reverse();
  }

  #sessions(deviceId: string | undefined) {
    if (deviceId !== undefined) {
      const device = this.state.device(deviceId);
      return device ? fakeSessions(device, this.state.indexOf(deviceId)) : [];
    }
    const devices = this.state.list({}).slice(0, 40);
    return devices
      .flatMap((device) => fakeSessions(device, this.state.indexOf(device.id)))
      .sort((one, other) => other.startedAt - one.startedAt);
  }

  #session(id: string) {
    const device = this.state.deviceAt(Number(id.split("-")[1]));
    const session = fakeSessions(device, this.state.indexOf(device.id)).find((each) => each.id === id);
    return session ? fakeSession(session, device) : undefined;
  }

  #parameters(id: string, query: Record<string, string>) {
    const device = this.state.device(id);
    if (!device) return undefined;
    const tree = this.state.tree(device);
    return query.search ? tree.search(query.search, Number(query.limit ?? 200)) : tree.level(query.path ?? "");
  }

  #patch(id: string, { tags }: { readonly tags: readonly string[] }) {
    const device = this.state.device(id);
    if (!device) return undefined;
    this.state.change(id, { ...device, tags });
    this.emit("device:changed", { device: { ...device, tags } });
    return { ...device, tags };
  }

  #create(deviceId: string, { operation }: NewTask, key: string): Task {
    const known = this.#keys.get(key);
    if (known) return known;
    this.#taskCount += 1;
    const task = newTask(`t-${this.#taskCount}`, deviceId, operation, Date.now());
    this.#keys.set(key, task);
    this.state.tasks.push(task);
    this.emit("task:changed", { task });
    if (!this.holdTasks) {
      setTimeout(() => this.sendTasks(), 20).unref();
      setTimeout(() => this.release(), 60).unref();
    }
    return task;
  }

  #cancel(id: string): Task | undefined {
    const task = this.state.tasks.find((other) => other.id === id);
    if (!task) return undefined;
    const cancelled: Task = { ...task, state: "cancelled", message: "Cancelled by admin.", changedAt: Date.now() };
    this.#change(cancelled);
    return cancelled;
  }
}

const WOKEN = {
  at: Date.now(),
  method: "http" as const,
  reached: true,
  informed: true,
  steps: [
    { text: "TCP connection to 10.20.20.87:7547", ok: true, milliseconds: 12 },
    { text: "Challenge answered with Digest authentication", ok: true, milliseconds: 31 },
    { text: "204: the device accepted the connection request", ok: true, milliseconds: 9 },
    { text: "Inform with 6 CONNECTION REQUEST", ok: true, milliseconds: 842 },
  ],
};

const REACHABILITY = {
  methods: [
    { method: "http", lastSuccessAt: Date.now(), lastFailureAt: 0, failures: 0, milliseconds: 842, reason: "" },
    {
      method: "udp",
      lastSuccessAt: 0,
      lastFailureAt: Date.now(),
      failures: 2,
      milliseconds: 0,
      reason: "No Inform came.",
    },
  ],
  credentials: "set",
  lastWake: WOKEN,
};

function listQuery({ online, descending, ...rest }: Record<string, string>): DeviceListQuery {
  return {
    ...rest,
    ...(online === undefined ? {} : { online: online === "true" }),
    ...(descending === undefined ? {} : { descending: descending === "true" }),
  };
}

function paged<T>(all: readonly T[], { limit = "50", cursor = "0" }: Record<string, string>) {
  const from = Number(cursor);
  const to = from + Number(limit);
  return { items: all.slice(from, to), total: all.length, ...(to < all.length ? { next: String(to) } : {}) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store", ...headers });
  response.end(JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, code: string, detail: string): void {
  json(response, status, { type: "about:blank", title: code, status, code, detail, instance: "e-4711" });
}
