import { UNKNOWN_TIME } from "@beckon/cwmp";
import { milliseconds } from "@beckon/cwmp/ports";
import type { EchoResult } from "../../ports/diagnostic-runner.ts";
import { type DiagnosticKind, targetOf, timeoutOf } from "../diagnostic-kind.ts";
import { ECHO_PLUS_SIZE, readEchoPlus, writeEchoPlus } from "../echo-plus.ts";
import { formatMicroseconds } from "../microseconds.ts";
import { inMicroseconds, responseTimes } from "../response-times.ts";

/** Sends packets to somebody else's UDP echo server (TR-143). */
export const udpEcho: DiagnosticKind = {
  name: "UDPEcho",
  paths: ["IP.Diagnostics.UDPEchoDiagnostics."],
  empty: {
    IPAddressUsed: "",
    SuccessCount: "0",
    FailureCount: "0",
    AverageResponseTime: "0",
    MinimumResponseTime: "0",
    MaximumResponseTime: "0",
  },
  tables: ["IndividualPacketResult"],

  async run(inputs, runner, cancellation) {
    const size = Math.max(1, inputs.number("DataBlockSize", 24));
    const repetitions = Math.max(1, inputs.number("NumberOfRepetitions", 1));
    const result = await runner.echo(
      {
        ...targetOf(inputs),
        port: inputs.number("Port", 7),
        packets: Array.from({ length: repetitions }, (_, index) => echoPacket(index + 1, size)),
        interval: milliseconds(inputs.number("InterTransmissionTime", 1000)),
        timeout: timeoutOf(inputs, 5000),
      },
      cancellation,
    );
    const times = result.packets.map(({ sentAt, receivedAt }) => receivedAt && receivedAt - sentAt);
    const { successes, failures, minimum, average, maximum } = responseTimes(times);
    const wantsEach = inputs.text("EnableIndividualPacketResults") === "1";
    const most = inputs.number("UDPEchoDiagnosticsMaxResults", 0);
    return {
      values: {
        IPAddressUsed: result.address,
        SuccessCount: String(successes),
        FailureCount: String(failures),
        AverageResponseTime: inMicroseconds(average),
        MinimumResponseTime: inMicroseconds(minimum),
        MaximumResponseTime: inMicroseconds(maximum),
      },
      rows: { IndividualPacketResult: wantsEach ? result.packets.slice(0, most).map(packetRow) : [] },
    };
  },
};

/** A request that a plain echo server can answer as well as one with Echo Plus. */
function echoPacket(testGenSn: number, size: number): Uint8Array {
  const packet = new Uint8Array(size);
  if (size < ECHO_PLUS_SIZE) return packet;
  return writeEchoPlus(packet, { testGenSn, testRespSn: 0, receivedAt: 0, repliedAt: 0, failures: 0 });
}

function packetRow(
  { sentAt, receivedAt, reply }: EchoResult["packets"][number],
  index: number,
): Readonly<Record<string, string>> {
  const plus = reply && readEchoPlus(reply);
  return {
    PacketSuccess: receivedAt === undefined ? "0" : "1",
    PacketSendTime: formatMicroseconds(sentAt),
    PacketReceiveTime: receivedAt === undefined ? UNKNOWN_TIME : formatMicroseconds(receivedAt),
    TestGenSN: String(plus?.testGenSn ?? index + 1),
    TestRespSN: String(plus?.testRespSn ?? 0),
    TestRespRcvTimeStamp: String(plus?.receivedAt ?? 0),
    TestRespReplyTimeStamp: String(plus?.repliedAt ?? 0),
    TestRespReplyFailureCount: String(plus?.failures ?? 0),
  };
}
