import { escapeXml } from "@beckon/cwmp";
import { childStanza, type Stanza, writeXml, XMPP_NAMESPACES } from "./stanza.ts";

/** Whom an IQ goes to, and under which name its answer comes back. */
export interface IqAddress {
  readonly from?: string;
  readonly to: string;
  readonly id: string;
}

/** The ACS's request (XMP-2): user name and password in this order, nothing between them (WIRE-14). */
export function connectionRequestIq(
  { from, to, id }: IqAddress,
  { username, password }: { readonly username: string; readonly password: string },
): string {
  const content = writeXml(
    "connectionRequest",
    { xmlns: XMPP_NAMESPACES.connectionRequest },
    writeXml("username", {}, escapeXml(username)),
    writeXml("password", {}, escapeXml(password)),
  );
  return writeXml("iq", { from, to, id, type: "get" }, content);
}

/** What an IQ of somebody asks of a CPE, or of any client. */
export type IqRequest =
  | {
      readonly kind: "connectionRequest";
      readonly from: string;
      readonly id: string;
      readonly username: string;
      readonly password: string;
    }
  | { readonly kind: "ping"; readonly from: string; readonly id: string }
  | { readonly kind: "unknown"; readonly from: string; readonly id: string };

/** Reads an IQ that wants an answer; undefined if it is none: a result, an error, a message, a presence. */
export function readIqRequest(stanza: Stanza): IqRequest | undefined {
  const { type, from = "", id = "" } = stanza.attributes;
  if (!isIq(stanza) || (type !== "get" && type !== "set")) return undefined;
  const request = childStanza(stanza, "connectionRequest", XMPP_NAMESPACES.connectionRequest);
  if (request && type === "get") {
    const text = (name: string) => request.children.find((inner) => inner.name === name)?.text ?? "";
    return { kind: "connectionRequest", from, id, username: text("username"), password: text("password") };
  }
  const isPing = type === "get" && childStanza(stanza, "ping", XMPP_NAMESPACES.ping) !== undefined;
  return { kind: isPing ? "ping" : "unknown", from, id };
}

/** The answers of a client: `not-authorized` for wrong credentials, `service-unavailable` for everything else (XMP-4). */
export type IqVerdict = "result" | "not-authorized" | "service-unavailable";

/** `from` is left out: the server knows who we are, and some refuse another spelling. */
export function iqAnswer({ to, id }: Pick<IqAddress, "to" | "id">, verdict: IqVerdict): string {
  const address = { ...(to !== "" && { to }), id };
  if (verdict === "result") return writeXml("iq", { ...address, type: "result" });
  const [code, type] = verdict === "not-authorized" ? ["401", "auth"] : ["503", "cancel"];
  const condition = writeXml(verdict, { xmlns: XMPP_NAMESPACES.stanzas });
  return writeXml("iq", { ...address, type: "error" }, writeXml("error", { code, type }, condition));
}

export function pingIq(id: string, to?: string): string {
  return writeXml("iq", { to, id, type: "get" }, writeXml("ping", { xmlns: XMPP_NAMESPACES.ping }));
}

/** The answer to an IQ of ours: `result`, or the condition of the error (RFC 6120, 8.3.3) with what stands beside it. */
export type IqAnswer =
  | { readonly kind: "result"; readonly stanza: Stanza }
  | { readonly kind: "error"; readonly condition: string; readonly code: string; readonly text: string };

/** Undefined if it is no answer to an IQ. */
export function readIqAnswer(stanza: Stanza): IqAnswer | undefined {
  if (!isIq(stanza)) return undefined;
  if (stanza.attributes.type === "result") return { kind: "result", stanza };
  if (stanza.attributes.type !== "error") return undefined;
  const error = stanza.children.find(({ name }) => name === "error");
  const named = error?.children.filter(({ namespace }) => namespace === XMPP_NAMESPACES.stanzas) ?? [];
  return {
    kind: "error",
    condition: named.find(({ name }) => name !== "text")?.name ?? "undefined-condition",
    code: error?.attributes.code ?? "",
    text: named.find(({ name }) => name === "text")?.text ?? "",
  };
}

function isIq({ name, namespace }: Stanza): boolean {
  return name === "iq" && namespace === XMPP_NAMESPACES.client;
}
