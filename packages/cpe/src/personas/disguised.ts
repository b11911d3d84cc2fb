import { decodeBody, decodeUtf8, encodeUtf8, type HttpResponse, header, NO_BODY, OddityList } from "@beckon/cwmp";
import type { CpeTransport, TransportRequest } from "../ports/transport.ts";
import type { Disguise, Send } from "./persona.ts";

/** The wire of a device in disguise: what goes out is rewritten, and what comes in too. */
export function disguised(transport: CpeTransport, disguise: Disguise): CpeTransport {
  const { writes, encodes = encodeUtf8, sends, receives, connectionPerPost = false } = disguise;
  const conduct = disguise.conducts?.() ?? ((xml, send) => send(xml));
  const post = async (url: string, request: TransportRequest, xml: string | undefined): Promise<HttpResponse> => {
    const body = xml === undefined ? NO_BODY : encodes(writes?.(xml) ?? xml);
    const written = { ...request, body };
    try {
      const response = await transport.post(url, sends?.(written) ?? written);
      return received(receives?.(response) ?? response, disguise);
    } finally {
      if (connectionPerPost) transport.close();
    }
  };
  return {
    post: (url, request) => {
      const send: Send = (xml, without = []) => {
        const headers = Object.entries(request.headers).filter(([name]) => !without.includes(name));
        return post(url, { ...request, headers: Object.fromEntries(headers) }, xml);
      };
      return conduct(request.body.length === 0 ? undefined : decodeUtf8(request.body), send);
    },
    close: () => transport.close(),
  };
}

function received(response: HttpResponse, { reads }: Disguise): HttpResponse {
  if (!reads || response.status !== 200 || response.body.length === 0) return response;
  const text = decodeBody(response.body, header(response, "content-type"), new OddityList());
  return { ...response, body: encodeUtf8(reads(text)) };
}
