import { createSocket } from "node:dgram";
import { lookupService } from "node:dns/promises";
import { isIP } from "node:net";
import {
  type Cancellation,
  Cancelled,
  DiagnosticError,
  type RouteHop,
  type TraceRouteRequest,
  type TraceRouteResult,
} from "@beckon/cpe";
import { type Address, findAddress } from "./find-address.ts";
import { microseconds } from "./microseconds.ts";
import { runProgram } from "./run-program.ts";

/** Where traceroute has sent its packets since it was written: a port that nobody listens at. */
const UNLIKELY_PORT = 33_434;

/**
 * The way to a host, by the system's `traceroute`. Without it, by UDP packets with a growing time to live: a program
 * without privileges hears only the host itself, so the routers on the way stay silent.
 */
export async function traceRoute(
  request: TraceRouteRequest,
  program: string,
  cancellation: Cancellation,
): Promise<TraceRouteResult> {
  const target = await findAddress(request.host, request.protocolVersion);
  const hops =
    (await byProgram(target.address, request, program, cancellation)) ?? (await byTtl(target, request, cancellation));
  const named = await Promise.all(hops.map(async (hop) => ({ ...hop, name: await nameOf(hop.address) })));
  return { address: target.address, hops: named, reached: hops.at(-1)?.address === target.address };
}

async function byProgram(
  address: string,
  { tries, timeout, size, maximumHops, source, dscp }: TraceRouteRequest,
  program: string,
  cancellation: Cancellation,
): Promise<readonly RouteHop[] | undefined> {
  const args = ["-n", "-q", String(tries), "-w", String(Math.ceil(timeout / 1000)), "-m", String(maximumHops)];
  if (source !== undefined) args.push("-s", source);
  if (dscp > 0) args.push("-t", String(dscp << 2));
  const longest = maximumHops * tries * timeout + 5000;
  const ran = await runProgram(program, [...args, address, String(size)], longest, cancellation);
  if (!ran) return undefined;
  if (/unreachable|no route/i.test(ran.errors)) throw new DiagnosticError("NoRouteToHost", `no route to ${address}`);
  const hops = ran.output.split("\n").flatMap((line) => hopOf(line, address) ?? []);
  return hops.length > 0 ? hops : undefined;
}

/** ` 2  192.0.2.1  0.31 ms  0.29 ms *`; `!H` and the like say what a router refused. */
function hopOf(line: string, target: string): RouteHop | undefined {
  const [, rest] = /^\s*\d+\s+(.*)$/.exec(line) ?? [];
  if (rest === undefined) return undefined;
  const address = rest.split(/\s+/).find((word) => isIP(word) > 0) ?? "";
  const times = [...rest.matchAll(/([\d.]+) ms/g)].map(([, time]) => Math.round(Number(time) * 1000));
  const refusal = /!([NHP])/.exec(rest)?.[1];
  const errorCode = refusal === undefined ? (address === target ? 3 : 0) : { N: 0, H: 1, P: 2 }[refusal];
  return { address, name: "", errorCode: errorCode ?? 0, times };
}

async function byTtl(
  target: Address,
  { tries, timeout, size, maximumHops, source }: TraceRouteRequest,
  cancellation: Cancellation,
): Promise<readonly RouteHop[]> {
  const hops: RouteHop[] = [];
  while (hops.length < maximumHops) {
    const times: number[] = [];
    for (let attempt = 0; attempt < tries; attempt++) {
      const time = await probe(target, hops.length + 1, { size, timeout, source }, cancellation);
      if (time !== undefined) times.push(time);
    }
    const reached = times.length > 0;
    hops.push({ address: reached ? target.address : "", name: "", errorCode: reached ? 3 : 0, times });
    if (reached) break;
  }
  return hops;
}

/** Microseconds until the host said that nobody listens there; undefined if nothing was heard. */
function probe(
  { address, family }: Address,
  ttl: number,
  { size, timeout, source }: { readonly size: number; readonly timeout: number; readonly source: string | undefined },
  cancellation: Cancellation,
): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const socket = createSocket(family === 6 ? "udp6" : "udp4");
  let started = 0;
  let isOpen = true;
  const end = (settle: () => void): void => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(timer);
    socket.close();
    settle();
  };
  const timer = setTimeout(() => end(() => resolve(undefined)), timeout);
  socket.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "ECONNREFUSED") end(() => resolve(microseconds() - started));
    else if (code === "EHOSTUNREACH" || code === "ENETUNREACH") {
      end(() => reject(new DiagnosticError("NoRouteToHost", `no route to ${address}`)));
    } else end(() => reject(new DiagnosticError("Other", `a packet could not be sent: ${code}`)));
  });
  socket.on("message", () => end(() => resolve(microseconds() - started)));
  cancellation.onCancel(() => end(() => reject(new Cancelled())));
  socket.bind({ ...(source !== undefined && { address: source }) }, () => {
    socket.connect(UNLIKELY_PORT + ttl, address, () => {
      if (!isOpen) return;
      socket.setTTL(ttl);
      started = microseconds();
      socket.send(Buffer.alloc(Math.max(1, size)));
    });
  });
  return promise;
}

/** What the address is called; empty if that is not known, or not soon. */
async function nameOf(address: string): Promise<string> {
  if (address === "") return "";
  const { promise: soon, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve(""), 1000);
  const name = lookupService(address, UNLIKELY_PORT).then(
    ({ hostname }) => (hostname === address ? "" : hostname),
    () => "",
  );
  const found = await Promise.race([name, soon]);
  clearTimeout(timer);
  return found;
}
