import type { CpeParts } from "../parts.ts";
import type { DeviceControl, Service } from "../service.ts";
import type { AcsOffer, DhcpAnswer } from "./acs-offer.ts";
import { tellOfGateway } from "./association.ts";

/** How long the ACS may be out of reach before the network is asked again where it is, milliseconds (DSC-1). */
const PATIENCE = 300_000;

/**
 * Finds the ACS by DHCP where nobody else has said where it is (DSC-1). A URL from DHCP follows DHCP; one that an ACS or a
 * person set is kept until the factory reset (DSC-6).
 */
export class AcsFinder implements Service {
  readonly isRunning = false;
  readonly #parts: CpeParts;
  readonly #device: DeviceControl;
  #life = 0;
  #isUp = false;
  #failingSince: number | undefined;

  constructor(parts: CpeParts, device: DeviceControl) {
    this.#parts = parts;
    this.#device = device;
    parts.writes.watch((written) => {
      if (written.has(parts.server.path("URL"))) parts.contact.urlOrigin = "set";
    });
  }

  up(): void {
    this.#isUp = true;
    this.#failingSince = undefined;
    if (this.#mayFollow()) void this.#ask(this.#life);
  }

  down(): void {
    this.#life++;
    this.#isUp = false;
  }

  /** Between sessions: after five minutes without one that succeeded, the ACS may have moved. */
  plan(): void {
    const { contact, now } = this.#parts;
    if (contact.retryCount === 0) {
      this.#failingSince = undefined;
      return;
    }
    this.#failingSince ??= now();
    if (contact.urlOrigin === "set" || now() - this.#failingSince < PATIENCE) return;
    this.#failingSince = now();
    void this.#ask(this.#life, "lost");
  }

  /** The network said this, asked or not: a lease was given or renewed. */
  offered({ acs, gateway }: DhcpAnswer, reason?: "lost"): void {
    if (!this.#isUp) return;
    if (gateway) tellOfGateway(this.#parts, gateway);
    if (acs.url !== undefined && (this.#mayFollow() || reason === "lost")) this.#follow({ ...acs, url: acs.url });
    this.#device.goOn();
  }

  #mayFollow(): boolean {
    const { contact, server, options } = this.#parts;
    if (contact.urlOrigin === "dhcp") return true;
    return contact.urlOrigin === "factory" && (server.url === "" || options.prefersDiscovery === true);
  }

  #follow(offer: AcsOffer & { readonly url: string }): void {
    const { model, server, contact } = this.#parts;
    contact.urlOrigin = "dhcp";
    server.put("URL", offer.url);
    if (offer.retryMinimumWait !== undefined)
      server.put("CWMPRetryMinimumWaitInterval", String(offer.retryMinimumWait));
    if (offer.retryMultiplier !== undefined) server.put("CWMPRetryIntervalMultiplier", String(offer.retryMultiplier));
    const code = `${model.root}DeviceInfo.ProvisioningCode`;
    if (offer.provisioningCode !== undefined && model.parameter(code)) model.set(code, offer.provisioningCode);
  }

  async #ask(life: number, reason?: "lost"): Promise<void> {
    const { options, emit } = this.#parts;
    try {
      const answer = await options.discovery?.discover();
      if (answer && life === this.#life) this.offered(answer, reason);
    } catch (error) {
      emit("error", { message: "could not ask the network for the ACS", error });
    }
  }
}
