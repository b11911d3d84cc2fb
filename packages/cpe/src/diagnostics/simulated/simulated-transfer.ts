import type { ConnectionTrace, ThroughputRequest, TransferSample } from "../../ports/diagnostic-runner.ts";
import type { SimulatedHost } from "./network-data.ts";

/** Header of an HTTP request or response, roughly. */
const HEADER = 200;

/**
 * One connection of a transfer as it would have gone: it opens, asks, and gets its share of the rate.
 *
 * @param start microseconds since 1970
 * @param roundTrip microseconds
 */
export function simulatedTrace(
  request: ThroughputRequest,
  host: SimulatedHost,
  start: number,
  roundTrip: number,
): ConnectionTrace {
  const { direction, connections, duration, length } = request;
  const rate = host.rate / connections / 8 / 1_000_000; // bytes per microsecond
  const whole = direction === "upload" ? Math.ceil(length / connections) : (namedSize(request.url) ?? host.fileSize);
  const bytes = duration > 0 ? Math.floor(duration * 1000 * rate) : whole;
  const tcpOpenResponse = start + roundTrip;
  const rom = tcpOpenResponse + 100;
  const bom = direction === "download" ? rom + roundTrip : rom + 50;
  const time = Math.ceil(bytes / rate);
  const eom = bom + time + (direction === "upload" ? roundTrip : 0);
  const sample = (at: number, test: number): TransferSample => {
    const [received, sent] = direction === "download" ? [test, HEADER] : [HEADER, test];
    return { at, test, received, sent };
  };
  return {
    tcpOpenRequest: start,
    tcpOpenResponse,
    rom,
    bom,
    eom,
    samples: [
      sample(bom, 0),
      ...(eom > bom + time ? [sample(bom + time, bytes + HEADER)] : []),
      sample(eom, bytes + HEADER),
    ],
  };
}

/** `…/10MB.bin` has ten million bytes. */
function namedSize(url: string): number | undefined {
  const [, digits, unit = ""] = /(\d+)([kMG]?)i?B?\.[a-z0-9]+$/i.exec(url) ?? [];
  if (digits === undefined || unit === "") return undefined;
  return Number(digits) * ({ k: 1e3, m: 1e6, g: 1e9 }[unit.toLowerCase()] ?? 1);
}
