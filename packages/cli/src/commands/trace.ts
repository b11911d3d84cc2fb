import type { Command } from "commander";
import type { PageAnswer, SessionAnswer, TracedSessionAnswer } from "../api/answers.ts";
import { type ApiClient, segment } from "../api/api-client.ts";
import { findDevice } from "../api/find-device.ts";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { plain } from "../output/plain.ts";
import { envelopes, sequence } from "../output/sequence.ts";
import type { Terminal } from "../terminal.ts";
import { apiCommand, withApi } from "./api-command.ts";
import { sessionTable } from "./device/device-table.ts";
import { whole } from "./options.ts";

interface TraceOptions {
  readonly xml?: boolean;
  readonly failed?: boolean;
}

export function traceCommand(terminal: Terminal): Command {
  const command = apiCommand("trace", "Print a recorded session, message by message.")
    .argument("<session|device>", "id of a session; or a device, for its last session")
    .option("--xml", "the XML as it was sent, secrets masked")
    .option("--failed", "of a device: the last session that failed")
    .addHelpText(
      "after",
      "\nExamples:\n  beckon trace A1B2C3\n  beckon trace A1B2C3 --failed\n  beckon trace 01f3… --xml > session.xml",
    );
  return withApi<TraceOptions>(command, terminal, async ({ api, print }, [words = ""], { xml, failed = false }) => {
    const traced = await find(api, words, failed);
    print(traced, () => (xml ? envelopes(traced) : sequence(traced)));
  });
}

export function sessionsCommand(terminal: Terminal): Command {
  const command = apiCommand("sessions", "List recorded sessions, the newest first.")
    .argument("[device]", "id, or words that only one device has")
    .option("-n, --limit <number>", "how many at most", whole(1, 1000), 20)
    .addHelpText("after", "\nExamples:\n  beckon sessions\n  beckon sessions A1B2C3 -n 100");
  return withApi<{ readonly limit: number }>(command, terminal, async ({ api, print }, [words], { limit }) => {
    const deviceId = words === undefined ? undefined : (await findDevice(api, words)).id;
    const { items } = await api.call<PageAnswer<SessionAnswer>>("/sessions", { query: { deviceId, limit } });
    print(items, () => sessionTable(items, Date.now()));
  });
}

/** How far back a failed session is looked for. */
const LOOK_BACK = 1000;

async function find(api: ApiClient, words: string, failed: boolean): Promise<TracedSessionAnswer> {
  const exact = await api.find<TracedSessionAnswer>(`/sessions/${segment(words)}`);
  if (exact) return exact;
  const device = await findDevice(api, words);
  const query = { deviceId: device.id, limit: failed ? LOOK_BACK : 1 };
  const { items } = await api.call<PageAnswer<SessionAnswer>>("/sessions", { query });
  const session = items.find(({ outcome }) => !failed || outcome === "failed");
  if (session) return await api.call<TracedSessionAnswer>(`/sessions/${segment(session.id)}`);
  const what = failed ? "failed session" : "session";
  throw new CliError(EXIT.notFound, `No ${what} of ${plain(device.id)} is recorded.`);
}
