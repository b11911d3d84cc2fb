import { decodeBody, OddityList } from "@beckon/cwmp";
import { decodeBase64 } from "./base64.ts";
import { readSchemes, type SchemeParameters } from "./credentials-header.ts";

/** What a client sent to prove who it is. */
export type Authorization = DigestAuthorization | BasicAuthorization | UnknownAuthorization;

export interface DigestAuthorization {
  readonly scheme: "digest";
  readonly username: string;
  /** Every reading of the user name: as meant, as between the quotes, percent-decoded (AUTH-10, QRK-17). */
  readonly usernames: readonly string[];
  readonly realm: string;
  readonly nonce: string;
  readonly uri: string;
  /** As sent, in lower case. */
  readonly response: string;
  /** As sent; absent means MD5. */
  readonly algorithm?: string;
  /** As sent, without quotes; absent: RFC 2069. */
  readonly qop?: string;
  readonly nc?: string;
  readonly cnonce?: string;
  readonly opaque?: string;
}

export interface BasicAuthorization {
  readonly scheme: "basic";
  readonly username: string;
  readonly usernames: readonly string[];
  readonly password: string;
}

export interface UnknownAuthorization {
  readonly scheme: "unknown";
  /** What stood there: the scheme's name, at most 32 characters. */
  readonly name: string;
}

/** Reads an Authorization header, tolerantly. Undefined if there is none. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const found = header === undefined ? undefined : readSchemes(header)[0];
  if (found === undefined) return undefined;
  if (found.scheme === "digest") return digestOf(found);
  const basic = found.scheme === "basic" ? basicOf(found.token68) : undefined;
  return basic ?? { scheme: "unknown", name: found.scheme.slice(0, 32) };
}

function digestOf({ parameters, raw }: SchemeParameters): DigestAuthorization {
  const optional = <N extends string>(name: N): { readonly [K in N]?: string } => {
    const value = parameters.get(name);
    return (value === undefined || value === "" ? {} : { [name]: value }) as { readonly [K in N]?: string };
  };
  const username = parameters.get("username") ?? extendedValue(parameters.get("username*")) ?? "";
  return {
    scheme: "digest",
    username,
    usernames: readings(username, raw.get("username")),
    realm: parameters.get("realm") ?? "",
    nonce: parameters.get("nonce") ?? "",
    uri: raw.get("uri") ?? parameters.get("uri") ?? "",
    response: (parameters.get("response") ?? "").toLowerCase(),
    ...optional("algorithm"),
    ...optional("qop"),
    ...optional("nc"),
    ...optional("cnonce"),
    ...optional("opaque"),
  };
}

function basicOf(token68: string | undefined): BasicAuthorization | undefined {
  const bytes = decodeBase64(token68 ?? "");
  const text = bytes && decodeBody(bytes, undefined, new OddityList());
  const colon = text?.indexOf(":") ?? -1;
  if (text === undefined || colon < 0) return undefined;
  const username = text.slice(0, colon);
  return { scheme: "basic", username, usernames: readings(username, undefined), password: text.slice(colon + 1) };
}

function readings(username: string, raw: string | undefined): readonly string[] {
  const all = [username, raw, percentDecoded(username)].flatMap((reading) => reading ?? []);
  return [...new Set(all)];
}

/** RFC 8187: `UTF-8''J%C3%A4s%C3%B8n`. */
function extendedValue(text: string | undefined): string | undefined {
  return percentDecoded(/^utf-8'[^']*'(.*)$/i.exec(text ?? "")?.[1] ?? "");
}

function percentDecoded(text: string): string | undefined {
  if (!text.includes("%")) return undefined;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
