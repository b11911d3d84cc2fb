import pino, { type DestinationStream, type Logger } from "pino";
import type { Configuration } from "../configuration/options.ts";
import { prettyStream } from "./pretty.ts";

export type Log = Logger;

/**
 * error: somebody must act. warn: somebody should know. info: what happens. debug: each message.
 * @param destination default: standard output
 */
export function createLog(
  { "log.level": level, "log.format": format }: Pick<Configuration, "log.level" | "log.format">,
  destination: NodeJS.WritableStream = process.stdout,
): Log {
  const isTerminal = "isTTY" in destination && destination.isTTY === true;
  const pretty = format === "pretty" || (format === "auto" && isTerminal);
  const stream: DestinationStream = pretty
    ? prettyStream(destination, isTerminal)
    : { write: (line) => void destination.write(line) };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: pino.stdSerializers.err },
    },
    stream,
  );
}
