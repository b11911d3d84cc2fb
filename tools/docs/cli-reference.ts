import { program } from "../../packages/cli/src/program.ts";
import type { Terminal } from "../../packages/cli/src/terminal.ts";
import { generatedBy } from "./page.ts";

type Command = Awaited<ReturnType<typeof program>>;

const INTRODUCTION = `# The command \`beckon\`

In a checkout, \`npm run beckon -- <command>\` runs it; \`npm start\` is short for \`npm run beckon -- start\`. Every command
explains itself with \`--help\`; this page is that text. Besides the options shown, \`beckon serve\` and \`beckon start\`
have a flag for every setting of [configuration.md](configuration.md).
`;

/** The help of every command, as the command prints it. */
export async function renderCliReference(): Promise<string> {
  const screen = new Screen();
  const beckon = await program(screen, []);
  const sections = commandsOf(beckon).map(({ path, command }) => {
    const heading = path.length === 1 ? "" : `## ${path.join(" ")}\n\n`;
    return `${heading}\`\`\`text\n${screen.helpOf(command)}\n\`\`\`\n`;
  });
  return `${generatedBy("packages/cli")}${INTRODUCTION}\n${sections.join("\n")}`;
}

interface Entry {
  readonly path: readonly string[];
  readonly command: Command;
}

function commandsOf(command: Command, before: readonly string[] = []): readonly Entry[] {
  const path = [...before, command.name()];
  const below = command.commands.filter((child) => child.name() !== "help");
  return [{ path, command }, ...below.flatMap((child) => commandsOf(child, path))];
}

/** A terminal of fixed width that keeps what is written to it. */
class Screen implements Terminal {
  readonly live = false;
  readonly columns = 100;
  readonly environment = {};
  readonly interrupted = new AbortController().signal;
  #text = "";

  out(text: string): void {
    this.#text += text;
  }

  err(text: string): void {
    this.#text += text;
  }

  helpOf(command: Command): string {
    this.#text = "";
    command.outputHelp();
    return this.#text.trim();
  }
}
