import type { AuthenticationResult, CpeAuthentication, Peer } from "@beckon/acs";
import type { HttpRequest } from "@beckon/cwmp";

type Method = Parameters<CpeAuthentication["refusal"]>[2];

/**
 * A CPE whose TLS client certificate was verified and names that very device needs no HTTP authentication (TLS-6, TLS-7).
 * Everybody else, such as the holder of a certificate for a whole class of devices, is for the authentication inside.
 */
export class CertificateAuthentication implements CpeAuthentication {
  readonly #inner: CpeAuthentication;

  constructor(inner: CpeAuthentication) {
    this.#inner = inner;
  }

  async authenticate(request: HttpRequest, peer: Peer): Promise<AuthenticationResult> {
    const { certifiedName } = peer;
    if (certifiedName === undefined || !DEVICE.test(certifiedName)) return this.#inner.authenticate(request, peer);
    return { kind: "accepted", method: "certificate", username: certifiedName };
  }

  async refusal(username: string, deviceId: string, method: Method): Promise<string | undefined> {
    if (method === "certificate" && !isNameOf(username, deviceId)) {
      return `The client certificate is that of ${username.slice(0, 200)}; it cannot speak for the device ${deviceId}.`;
    }
    return this.#inner.refusal(username, deviceId, method);
  }
}

/** An OUI, maybe a product class, and a serial number, each as AUTH-7 writes it. */
const DEVICE = /^[0-9A-Fa-f]{6}(?:-[^-]+){1,2}$/;

/** The product class may be left out where serial numbers are unique without it (AUTH-7). */
function isNameOf(name: string, deviceId: string): boolean {
  const [oui = "", ...rest] = deviceId.split("-");
  return name === deviceId || (rest.length === 2 && name === `${oui}-${rest[1]}`);
}
