import { connectionRequestIq, formatJid, type IqAnswer } from "@beckon/connection-request";
import { type Clock, seconds } from "@beckon/cwmp/ports";
import { type Attempt, unusable } from "./wake-report.ts";
import type { XmppPool } from "./xmpp-pool.ts";

const ANSWER_LIMIT = seconds(10);

/** Asks through an XMPP server (section 19). */
export async function wakeOverXmpp(
  address: string,
  credentials: { readonly username: string; readonly password: string } | undefined,
  { pool, clock }: { readonly pool: XmppPool; readonly clock: Clock },
): Promise<Attempt> {
  const found = pool.find(address);
  if (typeof found === "string") return unusable(`XMPP: ${found}.`);
  if (!credentials) return unusable(`XMPP to ${address}: we know no user name and password for the device.`);
  const { link, jid } = found;
  const { state } = link;
  if (state.kind !== "online") {
    const why = "reason" in state ? `: ${state.reason}` : ", the login is under way";
    return unusable(`XMPP to ${address}: we are not logged in at ${jid.domain}${why}.`);
  }
  const started = clock.now();
  const to = formatJid(jid);
  const answer = await link.request(to, ANSWER_LIMIT, (id, from) => connectionRequestIq({ from, to, id }, credentials));
  const { text, ...outcome } = judge(answer);
  const ok = outcome.expected;
  return { ...outcome, steps: [{ text: `XMPP to ${to}: ${text}`, ok, milliseconds: clock.now() - started }] };
}

type Judgement = Omit<Attempt, "steps"> & { readonly text: string };

/** What an answer means (XMP-4, XMP-7). */
function judge(answer: IqAnswer | "timeout" | "offline"): Judgement {
  const no = { expected: false, acknowledged: false, unauthorized: false };
  if (answer === "timeout") return { ...no, text: "no answer within 10 s; the device may be gone without a word" };
  if (answer === "offline") return { ...no, text: "our own connection to the XMPP server broke" };
  if (answer.kind === "result")
    return { expected: true, acknowledged: true, unauthorized: false, text: "result, accepted" };
  const { condition, code } = answer;
  switch (condition) {
    case "not-authorized":
      return { ...no, unauthorized: true, text: "not-authorized, the device refused our user name and password" };
    case "service-unavailable":
      // The device says so with this code (XMP-4); a server in its place has none, or another one.
      return code === "503"
        ? { ...no, expected: true, text: "service-unavailable, the device is busy, or not logged in; it may come" }
        : { ...no, text: "service-unavailable, the device is not logged in at its XMPP server" };
    case "item-not-found":
    case "recipient-unavailable":
    case "gone":
      return { ...no, text: `${condition}, the device is not logged in at its XMPP server` };
    case "remote-server-not-found":
    case "remote-server-timeout":
      return { ...no, text: `${condition}, the device's XMPP server cannot be reached from ours` };
    case "forbidden":
    case "not-allowed":
    case "policy-violation":
      return { ...no, text: `${condition}, our address is not one that may wake the device (ConnReqAllowedJabberIDs)` };
    default:
      return { ...no, text: `${condition}, refused` };
  }
}
