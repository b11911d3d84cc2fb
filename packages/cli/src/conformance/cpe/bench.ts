import { ExchangeError, requestConnection } from "@beckon/connection-request";
import {
  booleanValue,
  CwmpFault,
  type HttpResponse,
  NO_BODY,
  stringValue,
  unsignedIntValue,
  type Value,
} from "@beckon/cwmp";
import { nodeClock, nodeHashes, nodeRandom } from "@beckon/fleet";
import { CheckFailed } from "../check.ts";
import { ExchangeFailed, RawConnection } from "../raw-exchange.ts";
import type { Post, TestAcs } from "./test-acs.ts";
import { informIn, TestSession } from "./test-session.ts";

export interface BenchOptions {
  readonly acs: TestAcs;
  /** Only this one; the first that comes if absent. */
  readonly serialNumber?: string;
  /** Set in the CPE for the time of the test, and used for connection requests. */
  readonly username: string;
  readonly password: string;
  /** The checks may reboot the CPE. */
  readonly mayReboot: boolean;
  /** Milliseconds that the first Inform may take. */
  readonly firstContact: number;
}

/** Milliseconds for a session that was asked for: CRQ-5 gives 30 s, and a CPE may be busy before. */
const SESSION_LIMIT = 90_000;

/** Seconds between Informs while the test runs, so that a CPE behind NAT comes too. */
const TEST_INTERVAL = 10;

/** What the checks of a CPE work with: its ACS, its sessions, and what was learnt at its first one. */
export class CpeBench {
  readonly #options: BenchOptions;
  readonly #restore: { readonly Name: string; readonly Value: Value }[] = [];
  #session: TestSession | undefined;
  #serialNumber: string | undefined;
  #url = "";
  #answersRequests = true;
  root = "Device.";
  methods: readonly string[] = [];

  constructor(options: BenchOptions) {
    this.#options = options;
    this.#serialNumber = options.serialNumber;
  }

  get acs(): TestAcs {
    return this.#options.acs;
  }

  get mayReboot(): boolean {
    return this.#options.mayReboot;
  }

  get credentials(): { readonly username: string; readonly password: string } {
    return { username: this.#options.username, password: this.#options.password };
  }

  /** As the CPE reported it last. */
  get connectionRequestUrl(): string {
    return this.#url;
  }

  /** A path below ManagementServer. */
  server(name: string): string {
    return `${this.root}ManagementServer.${name}`;
  }

  /**
   * Waits for the CPE, and prepares it: credentials for connection requests, short intervals and retries.
   *
   * @returns its id for the report
   */
  async prepare(): Promise<string> {
    const session = await this.comes(this.#options.firstContact);
    await session.accept();
    const { DeviceId } = session.inform;
    this.root = session.inform.ParameterList.some(({ Name }) => Name.startsWith("InternetGatewayDevice."))
      ? "InternetGatewayDevice."
      : "Device.";
    this.methods = (await session.call("GetRPCMethods", {})).MethodList;
    await this.#change(session, "PeriodicInformEnable", booleanValue(true));
    await this.#change(session, "PeriodicInformInterval", unsignedIntValue(TEST_INTERVAL));
    await this.#change(session, "CWMPRetryMinimumWaitInterval", unsignedIntValue(1));
    await this.#change(session, "CWMPRetryIntervalMultiplier", unsignedIntValue(1000));
    const { username, password } = this.credentials;
    const list = [
      { Name: this.server("ConnectionRequestUsername"), Value: stringValue(username) },
      { Name: this.server("ConnectionRequestPassword"), Value: stringValue(password) },
    ];
    await tolerant(() => session.call("SetParameterValues", { ParameterList: list, ParameterKey: "" }));
    session.end();
    return `${DeviceId.Manufacturer} ${DeviceId.ProductClass} ${DeviceId.OUI}-${DeviceId.SerialNumber}`;
  }

  /** A session that was accepted and waits for requests; the one that is open, or a new one. */
  async session(): Promise<TestSession> {
    if (this.#session && !this.#session.ended) return this.#session;
    const session = await this.newSession();
    await session.accept();
    return session;
  }

  /** A session whose Inform is not answered yet. */
  async newSession(): Promise<TestSession> {
    this.#session?.end();
    await this.wake();
    return await this.comes();
  }

  /** As `newSession`, with an event that must not get lost: a connection request alone is never repeated. */
  async scheduledSession(): Promise<TestSession> {
    if (!this.methods.includes("ScheduleInform")) return await this.newSession();
    const session = await this.session();
    await session.call("ScheduleInform", { DelaySeconds: 1, CommandKey: "event" });
    session.end();
    return await this.comes();
  }

  /** The next session that the CPE begins by itself, not answered yet; its last words in the one before get their 204. */
  async comes(limit = SESSION_LIMIT): Promise<TestSession> {
    for (;;) {
      const post = await this.next(limit);
      if (post.envelope === undefined) {
        post.answer({ status: 204 });
        continue;
      }
      const { args } = informIn(post);
      this.#serialNumber ??= args.DeviceId.SerialNumber;
      if (args.DeviceId.SerialNumber === this.#serialNumber) return this.take(post);
      post.answer({ status: 503, headers: { "Retry-After": "600" } });
    }
  }

  /** The next POST of the CPE, whatever it is. */
  next(limit = SESSION_LIMIT): Promise<Post> {
    return this.acs.next(limit);
  }

  /** Takes a POST as the beginning of a session. */
  take(post: Post): TestSession {
    this.#session = new TestSession(this.acs, post);
    this.#learn(this.#session);
    return this.#session;
  }

  /** Ends whatever is open, so that the next check begins with nothing. */
  endSession(): void {
    this.#session?.end();
  }

  /** Gives up what is open: the check left it in a state that nobody knows. */
  abandon(): void {
    if (this.#session && !this.#session.ended) this.acs.cut();
    this.#session = undefined;
  }

  /** Asks for a session over HTTP. A CPE that cannot be reached comes with its next periodic Inform. */
  async wake(): Promise<boolean> {
    if (!this.#answersRequests || this.#url === "") return false;
    const { reached } = await requestConnection({
      url: this.#url,
      credentials: this.credentials,
      exchange: (request) => exchangeOnce(this.#url, request.headers),
      clock: nodeClock,
      random: nodeRandom,
      hashes: nodeHashes,
    });
    this.#answersRequests = reached;
    return reached;
  }

  /** Puts back what `prepare` changed; the connection request credentials stay, because nobody can read the old ones. */
  async restore(): Promise<void> {
    const session = await this.session();
    for (const parameter of this.#restore) {
      await tolerant(() => session.call("SetParameterValues", { ParameterList: [parameter], ParameterKey: "" }));
    }
    session.end();
  }

  #learn(session: TestSession): void {
    const url = session.inform.ParameterList.find(({ Name }) => Name.endsWith(".ConnectionRequestURL"));
    if (url) this.#url = url.Value.text;
  }

  /** Changes a parameter for the time of the test, if the CPE has it. */
  async #change(session: TestSession, name: string, value: Value): Promise<void> {
    const Name = this.server(name);
    await tolerant(async () => {
      const { ParameterList } = await session.call("GetParameterValues", { ParameterNames: [Name] });
      const old = ParameterList[0]?.Value;
      await session.call("SetParameterValues", { ParameterList: [{ Name, Value: value }], ParameterKey: "" });
      if (old) this.#restore.push({ Name, Value: old });
    });
  }
}

/** One GET on a connection of its own. @throws ExchangeError */
async function exchangeOnce(url: string, headers: Readonly<Record<string, string>>): Promise<HttpResponse> {
  using connection = new RawConnection(new URL(url), { insecure: false, timeout: 5000 });
  try {
    return await connection.exchange({ method: "GET", headers, body: NO_BODY });
  } catch (error) {
    if (!(error instanceof ExchangeFailed)) throw error;
    throw new ExchangeError("connect", error.message, { cause: error });
  }
}

/** Some CPEs do not have the parameter, or do not let it be written. */
async function tolerant(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
  }
}

/** The one header, or empty. */
export function headerOf(post: Post, name: string): string {
  const value = post.headers[name];
  return typeof value === "string" ? value : (value?.join(", ") ?? "");
}

/** Runs a check's body and ends its session; one that failed in the middle leaves a cut connection, not a hanging one. */
export async function leavingNothing(bench: CpeBench, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CheckFailed) bench.abandon();
    throw error;
  }
}
