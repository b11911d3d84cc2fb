import { createSocket } from "node:dgram";
import { getServers } from "node:dns";
import { lookup as resolve } from "node:dns/promises";
import { isIP } from "node:net";
import { type Cancellation, Cancelled, DiagnosticError, type LookupRequest, type LookupResult } from "@beckon/cpe";
import { nodeRandom } from "../adapters/node-random.ts";
import { type DnsAnswer, decodeAnswer, encodeQuestion, RECORD } from "./dns-message.ts";
import { microseconds } from "./microseconds.ts";

interface Asked {
  readonly time: number;
  readonly answer: DnsAnswer | "Timeout" | "DNSServerNotAvailable";
}

/** Asks one DNS server once, by UDP: only so it can be told whether the answer is authoritative. */
export async function nameLookup(
  { name, server, source, timeout }: LookupRequest,
  port: number,
  cancellation: Cancellation,
): Promise<LookupResult> {
  const serverAddress = await addressOf(server);
  const ask = (type: number) => askServer(serverAddress, port, { name, type, source, timeout }, cancellation);
  const first = await ask(RECORD.A);
  const none = { answerType: "None", hostName: "", addresses: [], serverAddress, time: first.time } as const;
  if (typeof first.answer === "string") return { status: first.answer, ...none };
  if (first.answer.code !== 0) return { status: first.answer.code === 3 ? "HostNameNotResolved" : "Other", ...none };
  const second = await ask(RECORD.AAAA);
  const more = typeof second.answer === "string" ? [] : second.answer.addresses;
  const addresses = [...first.answer.addresses, ...more];
  if (addresses.length === 0) return { status: "HostNameNotResolved", ...none };
  return {
    status: "Success",
    answerType: first.answer.isAuthoritative ? "Authoritative" : "NonAuthoritative",
    hostName: first.answer.name,
    addresses,
    serverAddress,
    time: first.time,
  };
}

async function addressOf(server: string): Promise<string> {
  const named = server === "" ? (getServers()[0]?.replace(/^\[(.*)\].*$/, "$1") ?? "") : server;
  if (isIP(named) > 0) return named;
  try {
    return (await resolve(named)).address;
  } catch (error) {
    throw new DiagnosticError("DNSServerNotResolved", `the DNS server "${named}" has no address`, { cause: error });
  }
}

interface Question {
  readonly name: string;
  readonly type: number;
  readonly source: string | undefined;
  readonly timeout: number;
}

function askServer(address: string, port: number, question: Question, cancellation: Cancellation): Promise<Asked> {
  const { promise, resolve: settle, reject } = Promise.withResolvers<Asked>();
  const socket = createSocket(isIP(address) === 6 ? "udp6" : "udp4");
  const id = Math.floor(nodeRandom.fraction() * 65_536);
  const started = microseconds();
  let isOpen = true;
  const end = (settled: () => void): void => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(timer);
    socket.close();
    settled();
  };
  const answered = (answer: Asked["answer"]) => end(() => settle({ time: microseconds() - started, answer }));
  const timer = setTimeout(() => answered("Timeout"), question.timeout);
  socket.on("error", () => answered("DNSServerNotAvailable"));
  socket.on("message", (message) => {
    const answer = decoded(message);
    if (answer?.id === id) answered(answer); // others are late, or forged
  });
  cancellation.onCancel(() => end(() => reject(new Cancelled())));
  socket.bind({ ...(question.source !== undefined && { address: question.source }) }, () => {
    socket.connect(port, address, () => {
      if (isOpen) socket.send(encodeQuestion(id, question.name, question.type));
    });
  });
  return promise;
}

function decoded(message: Buffer): DnsAnswer | undefined {
  try {
    return decodeAnswer(message);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
