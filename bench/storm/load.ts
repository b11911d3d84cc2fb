import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

export interface LoadOrder {
  readonly port: number;
  readonly devices: number;
  /** Seconds within which all come for the first time. */
  readonly within: number;
  readonly event: string;
}

export interface LoadReport {
  /** Until the last device was served. */
  readonly seconds: number;
  readonly served: number;
  /** Answers 503 before a session. */
  readonly refused: number;
  /** Those of them that came although the device had been asked for its credentials before. */
  readonly challengedAndRefused: number;
  /** Connections that were not made, or broke. */
  readonly unreachable: number;
  /** Sessions that were refused after they had begun, or ended otherwise than they should. */
  readonly broken: number;
  readonly firstBroken: string | undefined;
  /** CPU time of the load generator as a part of the time: near 1 it is what limits. */
  readonly cpuShare: number;
}

/** The devices of a benchmark, in a process of their own. */
export class Load implements AsyncDisposable {
  readonly #child: ChildProcess;
  /** Where the devices take connection requests: `http://127.0.0.1:<doorPort>/<number>`. */
  readonly doorPort: number;

  private constructor(child: ChildProcess, doorPort: number) {
    this.#child = child;
    this.doorPort = doorPort;
  }

  static async start(): Promise<Load> {
    const child = fork(new URL("./load-process.ts", import.meta.url).pathname);
    const [{ doorPort }] = (await once(child, "message")) as [{ readonly doorPort: number }];
    return new Load(child, doorPort);
  }

  /** Devices that take a connection request hold their sessions with the server at this port. */
  connect(port: number): void {
    this.#child.send({ port });
  }

  /** Resolves when every device has been served. */
  async run(order: LoadOrder): Promise<LoadReport> {
    this.#child.send(order);
    const [report] = (await once(this.#child, "message")) as [LoadReport];
    return report;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }
}
