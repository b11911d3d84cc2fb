import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";

interface SystemError {
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
  readonly path?: string;
  readonly hostname?: string;
}

/** What the operating system refused, as a sentence for people; undefined if it was nothing of that kind. */
export function systemError(error: unknown, what: string): CliError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, address, port, path, hostname } = error as SystemError;
  const where = port === undefined ? (path ?? "") : `${address ?? ""}:${port}`;
  switch (code) {
    case "EADDRINUSE":
      return refuse(`another program, perhaps another Beckon, uses ${where}. Stop it, or choose another port.`);
    case "EADDRNOTAVAIL":
      return refuse(`${address ?? where} is not an address of this machine. Choose another one.`);
    case "EACCES":
    case "EPERM":
      return refuse(`this user may not use ${where}. Choose a port above 1023 or another directory.`);
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return refuse(`the name ${hostname ?? where} cannot be resolved. Write an address of this machine.`);
    case "ENOSPC":
      return refuse("there is no space left on the disk.");
    case "EROFS":
      return refuse(`${where} cannot be written to. Choose another directory.`);
    default:
      return undefined;
  }

  function refuse(why: string): CliError {
    return new CliError(EXIT.usage, `${what}: ${why}`, { cause: error });
  }
}
