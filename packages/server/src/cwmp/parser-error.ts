/** What Node's HTTP parser refused, as a status and one sentence. */
export function describeParserError(error: NodeJS.ErrnoException & { rawPacket?: Buffer }): {
  readonly status: number;
  readonly reason: string;
} {
  if (error.code === "HPE_HEADER_OVERFLOW") return { status: 431, reason: "The request header is larger than 16 KiB." };
  if (error.code === "HPE_CHUNK_EXTENSIONS_OVERFLOW")
    return { status: 413, reason: "The chunk extensions are too long." };
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return { status: 408, reason: "The request did not arrive completely in time." };
  }
  if (error.code === "HPE_INVALID_EOF_STATE") {
    return { status: 400, reason: "The connection ended in the middle of the request." };
  }
  const [first, second] = error.rawPacket ?? [];
  // A TLS record of type handshake, version 3.x: an https URL was given for a listener without TLS.
  if (first === 0x16 && second === 0x03) {
    return {
      status: 400,
      reason: "The client speaks TLS on the port without TLS; its ACS URL should start with http://.",
    };
  }
  if (error.rawPacket?.subarray(0, 5).toString("latin1") === "HTTP/") {
    return { status: 400, reason: "The client sent an HTTP response instead of a request." };
  }
  if (error.rawPacket?.subarray(0, 4).toString("latin1") === "PRI ") {
    return { status: 400, reason: "The client speaks HTTP/2; CWMP is spoken over HTTP/1.1." };
  }
  return { status: 400, reason: `The request is not valid HTTP: ${error.message.replace(/^Parse Error: /, "")}.` };
}
