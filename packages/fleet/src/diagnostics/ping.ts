import { connect } from "node:net";
import { type Cancellation, Cancelled, DiagnosticError, type PingRequest, type PingResult } from "@beckon/cpe";
import { findAddress } from "./find-address.ts";
import { microseconds } from "./microseconds.ts";
import { runProgram } from "./run-program.ts";

/** The port that is knocked at where ICMP cannot be sent: whatever answers, the host is there (RFC 862). */
const KNOCK = 7;

/** One packet after the other by the system's `ping`; where there is none, by TCP: a refusal is an answer too. */
export async function ping(request: PingRequest, program: string, cancellation: Cancellation): Promise<PingResult> {
  const { address } = await findAddress(request.host, request.protocolVersion);
  const times: (number | undefined)[] = [];
  let probe = byProgram;
  while (times.length < request.repetitions) {
    const time = await probe(address, request, program, cancellation);
    if (time === "cannot") probe = byTcp;
    else times.push(time);
  }
  return { address, times };
}

type Probe = (
  address: string,
  request: PingRequest,
  program: string,
  cancellation: Cancellation,
) => Promise<number | undefined | "cannot">;

const byProgram: Probe = async (address, { timeout, size, source, dscp }, program, cancellation) => {
  const args = ["-n", "-c", "1", "-W", String(Math.ceil(timeout / 1000)), "-s", String(size)];
  if (source !== undefined) args.push("-I", source);
  if (dscp > 0) args.push("-Q", String(dscp << 2));
  const ran = await runProgram(program, [...args, address], timeout + 2000, cancellation);
  const time = /time[=<]([\d.]+) ms/.exec(ran?.output ?? "")?.[1];
  if (time !== undefined) return Number(time) > timeout ? undefined : Math.round(Number(time) * 1000);
  if (!ran || /not permitted|unrecognized option|invalid option/i.test(ran.errors)) return "cannot";
  if (/unreachable|no route/i.test(ran.errors)) throw new DiagnosticError("NoRouteToHost", `no route to ${address}`);
  return undefined;
};

const byTcp: Probe = (address, { timeout, source }, _program, cancellation) => {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const started = microseconds();
  const socket = connect({ host: address, port: KNOCK, ...(source !== undefined && { localAddress: source }) });
  const end = (settle: () => void): void => {
    clearTimeout(timer);
    socket.destroy();
    settle();
  };
  const timer = setTimeout(() => end(() => resolve(undefined)), timeout);
  const answered = (): void => end(() => resolve(microseconds() - started));
  socket.on("connect", answered);
  socket.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "ECONNREFUSED" || code === "ECONNRESET") answered();
    else if (code === "EHOSTUNREACH" || code === "ENETUNREACH") {
      end(() => reject(new DiagnosticError("NoRouteToHost", `no route to ${address}`)));
    } else if (code === "EADDRNOTAVAIL") {
      end(() => reject(new DiagnosticError("Other", `${source} is no address of this machine`)));
    } else end(() => resolve(undefined));
  });
  cancellation.onCancel(() => end(() => reject(new Cancelled())));
  return promise;
};
