import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext, type SecureVersion } from "node:tls";
import { ConfigurationError } from "../configuration/configuration-error.ts";
import type { Configuration } from "../configuration/options.ts";

/** Certificate and rules of a listener; PEM texts. */
export interface TlsSettings {
  readonly cert: string;
  readonly key: string;
  readonly minVersion: SecureVersion;
  /** In OpenSSL's notation. */
  readonly ciphers?: string;
  /** Whose client certificates count; without it none is asked for. */
  readonly clientCa?: string;
}

/** The certificate and key of a listener; undefined if it has none. @throws ConfigurationError */
export function readTls(configuration: Configuration, group: "cwmp" | "web"): TlsSettings | undefined {
  const certificate = configuration[`${group}.tlsCertificate`];
  const privateKey = configuration[`${group}.tlsKey`];
  if (certificate === undefined || privateKey === undefined) return undefined;
  const cert = readPem(certificate, `${group}.tlsCertificate`);
  const key = readPem(privateKey, `${group}.tlsKey`);
  if (isPair(cert, key)) return { cert, key, ...(group === "cwmp" ? rulesForCpes(configuration) : BROWSERS) };
  throw new ConfigurationError(
    `The key in ${privateKey} does not belong to the certificate in ${certificate}; check "${group}.tlsKey".`,
  );

  function isPair(cert: string, key: string): boolean {
    try {
      return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
    } catch (cause) {
      throw new ConfigurationError(
        `"${group}.tlsCertificate" or "${group}.tlsKey" is not a PEM file of its kind; check ${certificate} and ${privateKey}.`,
        { cause },
      );
    }
  }
}

const BROWSERS = { minVersion: "TLSv1.2" } as const;
/** OpenSSL speaks TLS 1.0 and 1.1 only at its lowest level of security. */
const OLD_CIPHERS = "DEFAULT:@SECLEVEL=0";

/** TLS-8: old devices need old rules, and who runs them decides. */
function rulesForCpes(configuration: Configuration): Omit<TlsSettings, "cert" | "key"> {
  const minVersion = `TLSv${configuration["cwmp.tlsMinVersion"]}`.replace("v1.0", "v1") as SecureVersion;
  const isOld = minVersion === "TLSv1" || minVersion === "TLSv1.1";
  const ciphers = configuration["cwmp.tlsCiphers"] ?? (isOld ? OLD_CIPHERS : undefined);
  const authority = configuration["cwmp.tlsClientCa"];
  const clientCa = authority === undefined ? undefined : readPem(authority, "cwmp.tlsClientCa");
  try {
    if (clientCa !== undefined) void new X509Certificate(clientCa);
    createSecureContext({ minVersion, ciphers, ca: clientCa });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const setting = code === "ERR_SSL_NO_CIPHER_MATCH" ? "cwmp.tlsCiphers" : "cwmp.tlsClientCa";
    throw new ConfigurationError(`"${setting}" cannot be used (${code}); check it.`, { cause });
  }
  return { minVersion, ...(ciphers !== undefined && { ciphers }), ...(clientCa !== undefined && { clientCa }) };
}

function readPem(path: string, setting: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
    throw new ConfigurationError(`The file ${path} of "${setting}" cannot be read (${code}); check the path.`, {
      cause,
    });
  }
}
