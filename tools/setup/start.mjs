import { COMMANDS } from "./commands.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { ensurePage } from "./page.mjs";
import { runNode } from "./run-node.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Prepares the checkout as far as the command needs it and becomes that command.
 *
 * @param {readonly string[]} args the command's name, then its own arguments
 */
export async function start(args) {
  try {
    const [name, ...rest] = args;
    const command = name === undefined ? undefined : COMMANDS[name];
    if (command === undefined) {
      throw new SetupError(
        `There is no command “${name ?? ""}”.`,
        `Use one of: ${Object.keys(COMMANDS).join(", ")}, for example “npm run check”.`,
      );
    }
    const node = await ensureDependencies();
    const { page } = command;
    if (typeof page === "boolean" ? page : page.includes(rest[0] ?? "")) await ensurePage(node);
    await runNode(node, [...command.entry, ...rest]);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}\n${error.advice}`);
    process.exitCode = 1;
  }
}
