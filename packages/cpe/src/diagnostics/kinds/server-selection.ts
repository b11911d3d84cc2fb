import { milliseconds } from "@beckon/cwmp/ports";
import { listItems } from "@beckon/datamodel";
import { DiagnosticError, type DiagnosticRunner } from "../../ports/diagnostic-runner.ts";
import { type DiagnosticInputs, type DiagnosticKind, targetOf, timeoutOf } from "../diagnostic-kind.ts";
import { inMicroseconds, responseTimes } from "../response-times.ts";

interface Measured {
  readonly host: string;
  readonly address: string;
  readonly times: readonly (number | undefined)[];
}

/** Which of several servers answers fastest (TR-143). */
export const serverSelection: DiagnosticKind = {
  name: "ServerSelection",
  paths: ["IP.Diagnostics.ServerSelectionDiagnostics."],
  empty: {
    FastestHost: "",
    MinimumResponseTime: "0",
    AverageResponseTime: "0",
    MaximumResponseTime: "0",
    IPAddressUsed: "",
  },

  async run(inputs, runner, cancellation) {
    const measured: Measured[] = [];
    let unresolved: DiagnosticError | undefined;
    for (const host of listItems(inputs.text("HostList"))) {
      try {
        measured.push({ host, ...(await measure(host, inputs, runner, cancellation)) });
      } catch (error) {
        // A host that is not there loses; the others are still of interest.
        if (!(error instanceof DiagnosticError)) throw error;
        unresolved ??= error;
      }
    }
    const ranked = measured
      .map((entry) => ({ ...entry, ...responseTimes(entry.times) }))
      .filter(({ successes }) => successes > 0)
      .sort((left, right) => left.average - right.average);
    const [fastest] = ranked;
    if (!fastest) throw unresolved ?? new DiagnosticError("Other", "no server answered");
    return {
      values: {
        FastestHost: fastest.host,
        MinimumResponseTime: inMicroseconds(fastest.minimum),
        AverageResponseTime: inMicroseconds(fastest.average),
        MaximumResponseTime: inMicroseconds(fastest.maximum),
        IPAddressUsed: fastest.address,
      },
    };
  },
};

async function measure(
  host: string,
  inputs: DiagnosticInputs,
  runner: DiagnosticRunner,
  cancellation: Parameters<DiagnosticRunner["ping"]>[1],
): Promise<Omit<Measured, "host">> {
  const target = targetOf(inputs, host);
  const repetitions = Math.max(1, inputs.number("NumberOfRepetitions", 3));
  const timeout = timeoutOf(inputs, 1000);
  if (inputs.text("Protocol") !== "UDP Echo") {
    return runner.ping({ ...target, repetitions, timeout, size: SIZE }, cancellation);
  }
  const packets = Array.from({ length: repetitions }, () => new Uint8Array(SIZE));
  const request = { ...target, port: ECHO_PORT, packets, interval: milliseconds(1), timeout };
  const result = await runner.echo(request, cancellation);
  const times = result.packets.map(({ sentAt, receivedAt }) => receivedAt && receivedAt - sentAt);
  return { address: result.address, times };
}

/** Bytes of data in a packet; the model has no parameter for it. */
const SIZE = 32;
/** RFC 862 */
const ECHO_PORT = 7;
