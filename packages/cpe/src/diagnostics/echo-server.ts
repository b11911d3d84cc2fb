import { UNKNOWN_TIME } from "@beckon/cwmp";
import type { CpeParts } from "../parts.ts";
import { DiagnosticError, type DiagnosticRunner } from "../ports/diagnostic-runner.ts";
import type { Service } from "../service.ts";
import { interfaceAddress } from "./diagnostic-object.ts";
import { readEchoPlus, writeEchoPlus } from "./echo-plus.ts";
import { formatMicroseconds } from "./microseconds.ts";

const PATHS = ["IP.Diagnostics.UDPEchoConfig.", "UDPEchoConfig."];
const COUNTERS = {
  PacketsReceived: "0",
  PacketsResponded: "0",
  BytesReceived: "0",
  BytesResponded: "0",
  TimeFirstPacketReceived: UNKNOWN_TIME,
  TimeLastPacketReceived: UNKNOWN_TIME,
};

/** The UDP echo server of the device, as the parameters of UDPEchoConfig want it (TR-143). */
export class EchoServer implements Service {
  /** It waits for others: nothing follows from it by itself. */
  readonly isRunning = false;
  readonly #parts: CpeParts;
  readonly #runner: DiagnosticRunner;
  #path: string | undefined;
  #socket: { close(): void } | undefined;
  /** Counts openings: a socket that opens too late is closed. */
  #opening = 0;
  #responses = 0;
  #failures = 0;

  constructor(parts: CpeParts, runner: DiagnosticRunner) {
    this.#parts = parts;
    this.#runner = runner;
    parts.writes.watch((written) => {
      const path = this.#path;
      if (path === undefined || ![...written.keys()].some((name) => name.startsWith(path))) return;
      this.#close();
      void this.#open(written.has(`${path}Enable`));
    });
  }

  up(): void {
    const { model } = this.#parts;
    this.#path = PATHS.map((below) => model.root + below).find((path) => model.parameter(`${path}Enable`));
    void this.#open(false);
  }

  down(): void {
    this.#close();
    this.#path = undefined;
  }

  plan(): void {}

  #close(): void {
    this.#opening++;
    this.#socket?.close();
    this.#socket = undefined;
  }

  /** @param anew the server was switched on: its counters begin again */
  async #open(anew: boolean): Promise<void> {
    if (this.#text("Enable") !== "1") return;
    if (anew) {
      for (const [name, text] of Object.entries(COUNTERS)) this.#put(name, text);
      this.#responses = 0;
      this.#failures = 0;
    }
    const opening = this.#opening;
    try {
      const socket = await this.#runner.listenForEcho({
        port: Number(this.#text("UDPPort")),
        address: interfaceAddress(this.#parts, this.#text("Interface")),
        answer: (packet, from, at) => this.#answer(packet, from, at),
        failed: () => {
          this.#failures++;
        },
      });
      if (opening === this.#opening) this.#socket = socket;
      else socket.close();
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      this.#parts.emit("error", { message: "the UDP echo server cannot listen", error });
    }
  }

  #answer(packet: Uint8Array, from: string, at: number): Uint8Array | undefined {
    const source = this.#text("SourceIPAddress");
    if (source !== "" && source !== from) return undefined;
    if (this.#text("TimeFirstPacketReceived") === UNKNOWN_TIME) {
      this.#put("TimeFirstPacketReceived", formatMicroseconds(at));
    }
    this.#put("TimeLastPacketReceived", formatMicroseconds(at));
    this.#count("PacketsReceived", 1);
    this.#count("BytesReceived", packet.length);
    const head = this.#text("EchoPlusEnabled") === "1" ? readEchoPlus(packet) : undefined;
    this.#responses++;
    const reply = head
      ? writeEchoPlus(packet, {
          testGenSn: head.testGenSn,
          testRespSn: this.#responses,
          receivedAt: at % 2 ** 32,
          repliedAt: Math.max(at, this.#parts.now() * 1000) % 2 ** 32,
          failures: this.#failures,
        })
      : packet;
    this.#count("PacketsResponded", 1);
    this.#count("BytesResponded", reply.length);
    return reply;
  }

  #count(name: string, more: number): void {
    this.#put(name, String((Number(this.#text(name)) + more) % 2 ** 32));
  }

  #text(name: string): string {
    return this.#parts.model.get((this.#path ?? "") + name)?.text ?? "";
  }

  #put(name: string, text: string): void {
    const { model } = this.#parts;
    const path = (this.#path ?? "") + name;
    if (model.parameter(path)) model.set(path, text);
  }
}
