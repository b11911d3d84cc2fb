import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { isProfiling, profileArguments } from "../harness/profile.ts";
import { CREDENTIAL } from "../inform/messages.ts";

/** Times in milliseconds. */
export interface ServerReport {
  /** From the head of a POST to the end of its answer, of those that were not refused. */
  readonly answerP99: number;
  readonly answerMedian: number;
  readonly loopP99: number;
  readonly loopMax: number;
  /** The most memory the process ever had, MiB. */
  readonly memory: number;
  /** Seconds of all its threads. */
  readonly cpu: number;
}

interface Ready {
  readonly cwmpPort: number;
  readonly webPort: number;
  readonly localToken: string;
}

/** The server in a process of its own, with Digest authentication. */
export class MeasuredServer implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly ready: Ready;
  /** From the start of the process until it took requests. */
  readonly seconds: number;

  private constructor(child: ChildProcess, ready: Ready, seconds: number) {
    this.#child = child;
    this.ready = ready;
    this.seconds = seconds;
  }

  static async start(data: string, flags: Readonly<Record<string, string>> = {}): Promise<MeasuredServer> {
    const all = {
      data,
      "cwmp.port": "0",
      "web.port": "0",
      "stun.enabled": "false",
      "log.level": "error",
      "connectionRequest.credentials": "false",
      "enrolment.mode": "shared",
      "enrolment.username": CREDENTIAL.username,
      "enrolment.password": CREDENTIAL.password,
      ...flags,
    };
    const script = new URL("./server-process.ts", import.meta.url).pathname;
    const began = performance.now();
    const child = fork(script, [JSON.stringify(all)], { execArgv: [...process.execArgv, ...profileArguments()] });
    const [ready] = (await once(child, "message")) as [Ready];
    return new MeasuredServer(child, ready, (performance.now() - began) / 1000);
  }

  async report(): Promise<ServerReport> {
    this.#child.send("report");
    const [report] = (await once(this.#child, "message")) as [ServerReport];
    return report;
  }

  /** A request to its API; the answer's JSON. @throws TypeError if it is refused */
  async api<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { webPort, localToken } = this.ready;
    const answer = await fetch(`http://127.0.0.1:${webPort}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${localToken}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new TypeError(`${method} ${path} was answered with ${answer.status}: ${await answer.text()}`);
    return answer.json() as Promise<T>;
  }

  /** Lets it end in good order. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.send("stop");
    await gone;
  }

  /** The power goes. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return isProfiling() ? this.stop() : this.kill();
  }
}
