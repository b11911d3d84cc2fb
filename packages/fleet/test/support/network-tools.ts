import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A UDP server on loopback that answers as told. */
export class UdpServer implements AsyncDisposable {
  readonly #socket: Socket;
  readonly port: number;
  readonly seen: Buffer[] = [];

  private constructor(socket: Socket, answer: (packet: Buffer) => Buffer | undefined) {
    this.#socket = socket;
    this.port = (socket.address() as AddressInfo).port;
    socket.on("message", (packet, from) => {
      this.seen.push(packet);
      const reply = answer(packet);
      if (reply) socket.send(reply, from.port, from.address);
    });
  }

  static async start(answer: (packet: Buffer) => Buffer | undefined): Promise<UdpServer> {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.1");
    await once(socket, "listening");
    return new UdpServer(socket, answer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#socket, "close");
    this.#socket.close();
    await closed;
  }
}

/** A UDP port of loopback where nobody listens. */
export async function deafPort(): Promise<number> {
  await using server = await UdpServer.start(() => undefined);
  return server.port;
}

/** A program that keeps its arguments in a file of its own and then does what it is told. */
export class FakeProgram implements AsyncDisposable {
  readonly path: string;
  readonly argumentsFile: string;
  readonly #directory: string;

  private constructor(directory: string) {
    this.#directory = directory;
    this.path = join(directory, "program");
    this.argumentsFile = join(directory, "arguments");
  }

  /** @param script lines of sh */
  static async make(script: string): Promise<FakeProgram> {
    const program = new FakeProgram(await mkdtemp(join(tmpdir(), "beckon-program-")));
    await writeFile(program.path, `#!/bin/sh\nprintf '%s\\n' "$*" >> ${program.argumentsFile}\n${script}\n`);
    await chmod(program.path, 0o755);
    return program;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#directory, { recursive: true });
  }
}

/** An answer of a DNS server to the question in a packet. */
export function dnsAnswer(
  question: Buffer,
  {
    code = 0,
    flags = 0x8180,
    records = [],
  }: { code?: number; flags?: number; records?: readonly (readonly [type: number, data: Buffer])[] },
): Buffer {
  const header = Buffer.from(question.subarray(0, 12));
  header.writeUInt16BE(flags | code, 2);
  header.writeUInt16BE(records.length, 6);
  const answers = records.map(([type, data]) => {
    const head = Buffer.from([0xc0, 12, type >> 8, type & 255, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255]);
    return Buffer.concat([head, data]);
  });
  return Buffer.concat([header, question.subarray(12), ...answers]);
}

/** The kind of record that a question asks for. */
export function questionType(question: Buffer): number {
  return question.readUInt16BE(question.length - 4);
}
