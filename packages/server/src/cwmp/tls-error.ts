const UNTRUSTED = "The client does not trust the certificate of this server.";
const SENTENCES: Readonly<Record<string, string>> = {
  ERR_SSL_HTTP_REQUEST:
    "The client speaks HTTP without TLS on the port with TLS; its ACS URL should start with https://.",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "The client offers no TLS version that this server takes: 1.2 or 1.3.",
  ERR_SSL_NO_SHARED_CIPHER: "The client offers no cipher that this server takes.",
  ERR_SSL_WRONG_VERSION_NUMBER: "What the client sent is not TLS.",
  ERR_TLS_HANDSHAKE_TIMEOUT: "The client did not finish the TLS handshake in time.",
  // Whoever checks the server's certificate and dislikes it often says nothing at all.
  ECONNRESET:
    "The client closed the connection during the TLS handshake; perhaps it does not trust the certificate of this server.",
  ERR_SSL_UNEXPECTED_MESSAGE: "The client broke off the TLS handshake.",
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: UNTRUSTED,
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: UNTRUSTED,
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: UNTRUSTED,
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED:
    "For the client the certificate of this server has expired; its clock may be wrong.",
};

/** Why a TLS handshake failed, in one sentence for the list of contacts. */
export function describeTlsError(error: Error & { readonly code?: string; readonly reason?: string }): string {
  const known = SENTENCES[error.code ?? ""];
  if (known !== undefined) return known;
  // OpenSSL's message has its source files in it; its reason is the part for people.
  return `The TLS handshake failed: ${error.reason ?? error.code ?? error.message}.`;
}
