import type { CpeChannel } from "@beckon/cpe";
import type { ReceivedBody } from "@beckon/cwmp";

/** An RPC that must not be executed twice, as the device saw it. */
export interface Effect {
  readonly rpc:
    | "Reboot"
    | "FactoryReset"
    | "AddObject"
    | "DeleteObject"
    | "Download"
    | "Upload"
    | "ScheduleDownload"
    | "ScheduleInform"
    | "ChangeDUState";
  /** Its CommandKey or ParameterKey; empty for FactoryReset, which has none. */
  readonly key: string;
  readonly at: number;
}

/** Notes what a device really did, whatever became of its answers. */
export class Effects implements CpeChannel {
  readonly done: Effect[] = [];
  readonly errors: unknown[] = [];
  #pending: Effect | undefined;

  emit: CpeChannel["emit"] = (name, event) => {
    if (name === "message:received" && "body" in event) this.#pending = effectOf(event.body, event.at);
    if (name === "message:sent" && "body" in event && event.body?.kind === "response") this.#keep();
    if (name === "message:sent" && "body" in event && event.body?.kind === "fault") this.#pending = undefined;
    // Objects change, and transfers are queued, when the request comes, not when the answer leaves.
    if (name === "reboot" && this.#pending && !RESTARTS.has(this.#pending.rpc)) this.#keep();
    if (name === "reboot") this.#pending = undefined;
    if (name === "error" && "error" in event) this.errors.push(event.error);
  };

  count(key: string): number {
    return this.done.filter((effect) => effect.key === key).length;
  }

  #keep(): void {
    if (this.#pending) this.done.push(this.#pending);
    this.#pending = undefined;
  }
}

const RESTARTS: ReadonlySet<Effect["rpc"]> = new Set(["Reboot", "FactoryReset"]);

function effectOf(body: ReceivedBody | undefined, at: number): Effect | undefined {
  if (body?.kind !== "request") return undefined;
  switch (body.rpc) {
    case "Reboot":
    case "Download":
    case "Upload":
    case "ScheduleDownload":
    case "ScheduleInform":
    case "ChangeDUState":
      return { rpc: body.rpc, key: body.args.CommandKey, at };
    case "AddObject":
    case "DeleteObject":
      return { rpc: body.rpc, key: body.args.ParameterKey, at };
    case "FactoryReset":
      return { rpc: body.rpc, key: "", at };
    default:
      return undefined;
  }
}
