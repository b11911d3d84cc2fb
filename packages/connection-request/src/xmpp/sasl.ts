import { type Hashes, type Random, randomName } from "@beckon/cwmp/ports";
import { Scram, ScramError } from "./scram.ts";
import { type XmppAccount, XmppError } from "./xmpp-account.ts";

/** A login that has begun. */
export interface SaslLogin {
  readonly mechanism: string;
  readonly first: string;
  /** @throws XmppError */
  answer(challenge: string): string;
  /** The server says that we are in; its words are checked. @throws XmppError */
  succeed(words: string): void;
}

interface Ports {
  readonly hashes: Hashes;
  readonly random: Random;
  /** The connection is encrypted: a password may be sent as it is. */
  readonly secure: boolean;
}

/** The best of the mechanisms that the server offers and we know. @throws XmppError if there is none */
export function chooseLogin(offered: readonly string[], account: XmppAccount, ports: Ports): SaslLogin {
  if (offered.includes("SCRAM-SHA-256")) return scramLogin("SCRAM-SHA-256", "sha256", account, ports);
  if (offered.includes("SCRAM-SHA-1")) return scramLogin("SCRAM-SHA-1", "sha1", account, ports);
  if (offered.includes("PLAIN") && ports.secure) return plainLogin(account);
  const why = offered.includes("PLAIN")
    ? "the server wants the password readable over a connection that is not encrypted"
    : `the server offers no login that we know (${offered.join(", ").slice(0, 100) || "none at all"})`;
  throw new XmppError(why, { final: true });
}

function scramLogin(mechanism: string, name: "sha1" | "sha256", account: XmppAccount, ports: Ports): SaslLogin {
  const scram = new Scram(name, account, { hashes: ports.hashes, nonce: randomName(ports.random, 18) });
  let verified = false;
  return {
    mechanism,
    first: scram.first(),
    // Some servers send their proof as a challenge, and success without words after it (RFC 6120, 6.3.10).
    answer: (challenge) => {
      if (!challenge.startsWith("v=")) return refusing(() => scram.final(challenge));
      refusing(() => scram.verify(challenge));
      verified = true;
      return "";
    },
    succeed: (words) => {
      if (!verified || words !== "") refusing(() => scram.verify(words));
    },
  };
}

function plainLogin({ username, password }: XmppAccount): SaslLogin {
  return {
    mechanism: "PLAIN",
    first: `\0${username}\0${password}`,
    answer: () => {
      throw new XmppError("the server sent a challenge in a login that has none");
    },
    succeed: () => undefined,
  };
}

/** A server that cannot prove itself is not the one that we know: another try would meet the same. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ScramError)) throw error;
    throw new XmppError(error.message, { cause: error, final: true });
  }
}
