// The subject: the real server on an existing data directory, which tells how it fared.
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { type Configuration, loadConfiguration, startServer } from "@beckon/server";
import { percentile } from "../figure.ts";
import type { ServerReport } from "./measured-server.ts";

const flags: Record<string, string> = JSON.parse(process.argv[2] ?? "{}");
const configuration: Configuration = loadConfiguration({ flags });
const server = await startServer(configuration);
const loop = monitorEventLoopDelay({ resolution: 10 });
loop.enable();

const starts = new WeakMap<ServerResponse, number>();
const answers: number[] = [];
interface Exchange {
  readonly response: ServerResponse;
  readonly socket: { readonly localPort?: number };
}
subscribe("http.server.request.start", (message) => {
  const { response, socket } = message as Exchange;
  if (socket.localPort === server.cwmpPort) starts.set(response, performance.now());
});
subscribe("http.server.response.finish", (message) => {
  const { response } = message as Exchange;
  const start = starts.get(response);
  if (start !== undefined && response.statusCode !== 503) answers.push(performance.now() - start);
});

process.on("message", (wish: "report" | "stop") => {
  if (wish === "stop") {
    void server.stop().then(() => process.disconnect());
    return;
  }
  const report: ServerReport = {
    answerP99: percentile(answers, 0.99),
    answerMedian: percentile(answers, 0.5),
    loopP99: loop.percentile(99) / 1e6,
    loopMax: loop.max / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
    cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
  };
  process.send?.(report);
});
process.send?.({ cwmpPort: server.cwmpPort, webPort: server.webPort, localToken: server.localToken });
