import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { ConfigurationError } from "../configuration/configuration-error.ts";
import type { Configuration } from "../configuration/options.ts";

/** The certificate and key of a listener; undefined if it has none. @throws ConfigurationError */
export function readTls(
  configuration: Configuration,
  group: "cwmp" | "web",
): { readonly cert: string; readonly key: string } | undefined {
  const certificate = configuration[`${group}.tlsCertificate`];
  const privateKey = configuration[`${group}.tlsKey`];
  if (certificate === undefined || privateKey === undefined) return undefined;
  const cert = readPem(certificate, `${group}.tlsCertificate`);
  const key = readPem(privateKey, `${group}.tlsKey`);
  try {
    if (new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) return { cert, key };
  } catch (cause) {
    throw new ConfigurationError(
      `"${group}.tlsCertificate" or "${group}.tlsKey" is not a PEM file of its kind; check ${certificate} and ${privateKey}.`,
      { cause },
    );
  }
  throw new ConfigurationError(
    `The key in ${privateKey} does not belong to the certificate in ${certificate}; check "${group}.tlsKey".`,
  );
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
