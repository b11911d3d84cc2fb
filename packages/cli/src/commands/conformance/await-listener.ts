import { once } from "node:events";
import { connect } from "node:net";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";

const PATIENCE_MILLISECONDS = 10_000;

/**
 * Opens one connection and closes it: an address where nobody listens is one mistake, not a failure of every check.
 *
 * @throws CliError if nobody takes the connection within ten seconds
 */
export async function awaitListener(url: URL): Promise<void> {
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const socket = connect({ host, port });
  try {
    await once(socket, "connect", { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  } catch (error) {
    const { code = "no answer" } = error as NodeJS.ErrnoException;
    const reason = code === "ABORT_ERR" ? `nothing within ${PATIENCE_MILLISECONDS / 1000} s` : code;
    throw new CliError(EXIT.unreachable, `No ACS takes connections at ${url.href} (${reason}).`);
  } finally {
    socket.destroy();
  }
}
