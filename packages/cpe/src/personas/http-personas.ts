import { encodeUtf8 } from "@beckon/cwmp";
import type { Framing, TransportRequest } from "../ports/transport.ts";
import { carries } from "./edit-xml.ts";
import type { Conductor, Disguise, Persona } from "./persona.ts";

/** Headers that are added or replaced; undefined leaves one out. */
function headed(headers: (request: TransportRequest) => Record<string, string | undefined>): Disguise {
  return {
    sends: (request) => {
      const all = Object.entries({ ...request.headers, ...headers(request) });
      const headersLeft = all.filter((entry): entry is [string, string] => entry[1] !== undefined);
      return { ...request, headers: Object.fromEntries(headersLeft) };
    },
  };
}

function cookies(edit: (cookie: string) => string | undefined): Disguise {
  return headed(({ headers }) => (headers.cookie === undefined ? {} : { cookie: edit(headers.cookie) }));
}

function framed(framing: Framing): Disguise {
  return { sends: (request) => ({ ...request, framing }) };
}

/** What it sends instead of a POST with nothing in it. */
function forNothing(text: string): Disguise {
  return { sends: (request) => (request.body.length > 0 ? request : { ...request, body: encodeUtf8(text) }) };
}

/** Asks with an empty POST how to prove who it is, as libcurl does. */
function probing(): Conductor {
  let isAsked = false;
  return async (xml, send) => {
    if (xml === undefined || isAsked || !carries(xml, "Inform")) {
      isAsked = false;
      return send(xml);
    }
    const probe = await send(undefined);
    isAsked = probe.status === 401;
    return isAsked ? probe : send(xml);
  };
}

/** Sends every message without its proof, and again with it. */
function unproven(): Conductor {
  return async (xml, send) => {
    const response = await send(xml, ["authorization"]);
    return response.status === 401 ? send(xml) : response;
  };
}

/** What is odd about HTTP: headers, cookies, connections, proofs. */
export const HTTP_PERSONAS: readonly Persona[] = [
  {
    name: "text-html",
    title: "calls its messages HTML, and its empty POSTs too",
    shows: ["QRK-13"],
    disguise: headed(() => ({ "content-type": "text/html", soapaction: '""' })),
  },
  {
    name: "application-soap",
    title: "names the method in SOAPAction, and SOAP 1.2 as the type",
    shows: ["QRK-13"],
    disguise: headed(() => ({
      "content-type": "application/soap+xml",
      soapaction: '"urn:dslforum-org:cwmp-1-0#Inform"',
    })),
  },
  {
    name: "no-content-type",
    title: "sends neither Content-Type nor SOAPAction",
    shows: ["QRK-13"],
    disguise: headed(() => ({ "content-type": undefined, soapaction: undefined })),
  },
  {
    name: "envelope-for-nothing",
    title: "sends an envelope with an empty Body where an empty POST belongs",
    shows: ["QRK-14"],
    disguise: forNothing(
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header/><s:Body/></s:Envelope>',
    ),
  },
  {
    name: "line-break-for-nothing",
    title: "sends a line break where an empty POST belongs",
    shows: ["QRK-14"],
    disguise: forNothing("\r\n"),
  },
  {
    name: "chunks",
    title: "sends everything in chunks, empty POSTs too",
    shows: ["QRK-14", "QRK-15"],
    disguise: framed("chunked"),
  },
  { name: "http-1.0", title: "speaks HTTP/1.0", shows: ["QRK-15"], disguise: framed("http-1.0") },
  {
    name: "loud-headers",
    title: "writes its headers in capitals, folds them, and gives its chunks extensions",
    shows: ["QRK-15"],
    disguise: framed("loud"),
  },
  {
    name: "overlong-length",
    title: "announces more bytes than it sends, and closes its side of the connection",
    shows: ["WIRE-9"],
    disguise: framed("overlong"),
  },
  {
    name: "connection-per-post",
    title: "opens a connection for every POST",
    shows: ["QRK-15"],
    disguise: { connectionPerPost: true },
  },
  {
    name: "no-cookies",
    title: "never returns a cookie",
    shows: ["QRK-16", "WIRE-8"],
    disguise: cookies(() => undefined),
  },
  {
    name: "cookies-with-attributes",
    title: "returns cookies with their attributes",
    shows: ["QRK-16", "WIRE-8"],
    disguise: cookies((cookie) => `${cookie}; Path=/`),
  },
  {
    name: "old-cookies",
    title: "returns cookies in the style of RFC 2965, with commas",
    shows: ["QRK-16"],
    disguise: cookies((cookie) => `$Version="1", ${cookie.replace(/=(.*)/, '="$1"')}, $Path="/"`),
  },
  {
    name: "stale-cookies",
    title: "begins its sessions with the cookie of a former one",
    shows: ["QRK-16"],
    disguise: headed(({ headers }) => ({ cookie: headers.cookie ?? "session=0000000000-former" })),
  },
  {
    name: "odd-host",
    title: "does not know the name of its ACS when it says to whom it speaks",
    shows: ["WIRE-8"],
    disguise: headed(() => ({ host: ":0" })),
  },
  {
    name: "probes",
    title: "asks with an empty POST how to prove who it is",
    shows: ["WIRE-2"],
    disguise: { conducts: probing },
  },
  {
    name: "proves-late",
    title: "sends every message first without its proof, and again with it",
    shows: ["WIRE-3"],
    disguise: { conducts: unproven },
  },
  {
    name: "basic-unasked",
    title: "sends user name and password unasked",
    shows: ["QRK-17"],
    behaviour: { digest: "unasked-basic" },
  },
  {
    name: "digest-without-qop",
    title: "knows digest only as it was before qop",
    shows: ["QRK-17"],
    behaviour: { digest: "without-qop" },
  },
  {
    name: "counts-to-one",
    title: "always counts its proofs as the first",
    shows: ["QRK-17"],
    behaviour: { digest: "same-count" },
  },
  {
    name: "absolute-uri",
    title: "proves itself with the whole URL",
    shows: ["QRK-17"],
    behaviour: { digest: "absolute-uri" },
  },
  {
    name: "empty-uri",
    title: "proves itself with an empty URI",
    shows: ["QRK-17", "WIRE-4"],
    behaviour: { digest: "empty-uri" },
  },
  {
    name: "drops-opaque",
    title: "drops the opaque of a challenge, and its algorithm",
    shows: ["QRK-17"],
    disguise: headed(({ headers }) => ({
      authorization: headers.authorization?.replace(/, ?opaque="[^"]*"/, "").replace(/, ?algorithm="?[\w-]+"?/, ""),
    })),
  },
  {
    name: "open-door",
    title: "takes connection requests from anybody",
    shows: ["QRK-31", "WIRE-13"],
    behaviour: { connectionRequests: "none" },
  },
  {
    name: "basic-door",
    title: "wants Basic authentication for connection requests",
    shows: ["QRK-31"],
    behaviour: { connectionRequests: "basic" },
  },
];
