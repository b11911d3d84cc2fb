import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ChildProgram } from "./child-program.ts";
import { CommandFailed, works } from "./command.ts";
import { HOMES } from "./homes.ts";
import { LabNetwork, PROVIDER } from "./network.ts";
import { XMPP_DOMAIN, XMPP_PORT, XMPP_SERVER_USER, xmppPassword } from "./places.ts";
import { Prosody } from "./prosody.ts";
import type { WakeLine } from "./wake-line.ts";

/** Why the laboratory cannot run here; undefined if it can. */
export function labProblem(): string | undefined {
  if (process.platform !== "linux") return "network namespaces exist on Linux only";
  if (process.getuid?.() !== 0) return "network namespaces need root";
  for (const [program, args, from] of [
    ["ip", ["-V"], "iproute2"],
    ["nft", ["--version"], "nftables"],
    ["prosodyctl", ["--help"], "prosody"],
    ["openssl", ["version"], "openssl"],
  ] as const) {
    if (!works(program, args)) return `${program} is not installed (package ${from})`;
  }
  const probe = `bkn${process.pid}-probe`;
  if (!works("ip", ["netns", "add", probe])) return "this machine does not allow network namespaces";
  const canFilter = works("ip", ["netns", "exec", probe, "nft", "list", "ruleset"]);
  works("ip", ["netns", "del", probe]);
  return canFilter ? undefined : "this machine's kernel has no nftables";
}

/** Builds the networks, starts the real server, Prosody and the CPEs, and wakes each CPE once. */
export async function runLab(tell: (text: string) => void): Promise<readonly WakeLine[]> {
  await using cleanup = new AsyncDisposableStack();
  const data = mkdtempSync(join(tmpdir(), "beckon-lab-"));
  cleanup.defer(() => rmSync(data, { recursive: true, force: true }));
  tell("Building the networks …");
  const network = cleanup.use(new LabNetwork());
  network.build(HOMES);
  const within = (name: string) => ["ip", ...network.inside(name, [])];
  const users = [XMPP_SERVER_USER, ...HOMES.map(({ name }) => name)];
  const prosody = cleanup.use(
    new Prosody({
      host: PROVIDER,
      port: XMPP_PORT,
      domain: XMPP_DOMAIN,
      passwords: Object.fromEntries(users.map((user) => [user, xmppPassword(user)])),
      within: within("provider"),
    }),
  );
  const port = `:${XMPP_PORT.toString(16).toUpperCase()} `;
  await prosody.start(async () => works("ip", network.inside("provider", ["grep", "-qi", port, "/proc/net/tcp"])));
  tell("Starting the server and the CPEs …");
  const node = (file: string, ...args: readonly string[]) => [
    process.execPath,
    join(import.meta.dirname, file),
    ...args,
  ];
  const provider = cleanup.use(
    new ChildProgram([...within("provider"), ...node("provider-process.ts", data, prosody.certificate)]),
  );
  await ready(provider, "the server");
  const homes = HOMES.map(({ name }) => {
    return cleanup.use(new ChildProgram([...within(name), ...node("home-process.ts", name, prosody.certificate)]));
  });
  await Promise.all(homes.map((home, index) => ready(home, `the home ${HOMES[index]?.name}`)));
  tell("Waking every CPE …");
  const lines: WakeLine[] = [];
  for (let line = await provider.line(); line !== undefined; line = await provider.line()) {
    lines.push(JSON.parse(line) as WakeLine);
  }
  // Its exit follows its last line.
  while (!provider.ended) await setTimeout(20);
  if (lines.length === 0) throw new CommandFailed(`the server of the laboratory failed: ${provider.errors}`);
  return lines;
}

async function ready(program: ChildProgram, what: string): Promise<void> {
  const line = await program.line();
  if (line !== "ready") throw new CommandFailed(`${what} did not start: ${line ?? program.errors}`);
}
