import { createSocket, type Socket } from "node:dgram";
import { isIP } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import {
  type Cancellation,
  Cancelled,
  DiagnosticError,
  type EchoListener,
  type EchoRequest,
  type EchoResult,
} from "@beckon/cpe";
import { findAddress } from "./find-address.ts";
import { microseconds } from "./microseconds.ts";

type Packet = EchoResult["packets"][number];

/** Sends packets to a UDP echo server, one after the other. */
export async function echo(request: EchoRequest, cancellation: Cancellation): Promise<EchoResult> {
  const { address, family } = await findAddress(request.host, request.protocolVersion);
  const socket = createSocket(family === 6 ? "udp6" : "udp4");
  try {
    await opened(socket, request.source);
    const packets: Packet[] = [];
    for (const [index, packet] of request.packets.entries()) {
      if (index > 0) await delay(request.interval);
      if (cancellation.isCancelled) throw new Cancelled();
      packets.push(await exchange(socket, packet, address, request));
    }
    return { address, packets };
  } finally {
    socket.close();
  }
}

function exchange(
  socket: Socket,
  packet: Uint8Array,
  address: string,
  { port, timeout }: Pick<EchoRequest, "port" | "timeout">,
): Promise<Packet> {
  const { promise, resolve } = Promise.withResolvers<Packet>();
  const sentAt = microseconds();
  const end = (received: Omit<Packet, "sentAt">): void => {
    clearTimeout(timer);
    socket.off("message", onMessage);
    resolve({ sentAt, ...received });
  };
  const lost = () => end({ receivedAt: undefined, reply: undefined });
  const onMessage = (reply: Buffer, from: { readonly address: string; readonly port: number }): void => {
    if (from.address === address && from.port === port && isAnswer(packet, reply)) {
      end({ receivedAt: microseconds(), reply });
    }
  };
  const timer = setTimeout(lost, timeout);
  socket.on("message", onMessage);
  socket.send(packet, port, address, (error) => {
    if (error) lost();
  });
  return promise;
}

/** The serial number of the request, at the head of the packet, comes back: a late answer to an earlier one does not count. */
function isAnswer(packet: Uint8Array, reply: Buffer): boolean {
  return reply.length === packet.length && Buffer.compare(reply.subarray(0, 4), packet.subarray(0, 4)) === 0;
}

/** Answers echo requests at a port. @throws DiagnosticError if it cannot be had */
export async function listenForEcho(listener: EchoListener): Promise<{ close(): void }> {
  const { port, address, answer, failed } = listener;
  const socket = createSocket(address !== undefined && isIP(address) === 6 ? "udp6" : "udp4");
  socket.on("message", (packet, from) => {
    const reply = answer(packet, from.address, microseconds());
    if (!reply) return;
    socket.send(reply, from.port, from.address, (error) => {
      if (error) failed();
    });
  });
  await opened(socket, address, port);
  socket.on("error", failed);
  return { close: () => void socket.close() };
}

async function opened(socket: Socket, address: string | undefined, port = 0): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.once("error", reject);
  socket.bind({ port, ...(address !== undefined && { address }) }, resolve);
  try {
    await promise;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DiagnosticError("Other", `UDP port ${port} cannot be used: ${code}`, { cause: error });
  } finally {
    socket.off("error", reject);
  }
}
