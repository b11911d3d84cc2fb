import { parseBoolean, parseDateTime } from "@beckon/cwmp";
import type { DeviceModel } from "./model/device-model.ts";
import type { CpeOptions } from "./options.ts";

/** Parameters beside these whose active notification has a limit of its own, and what says it. */
const LIMITED: Readonly<Record<string, string>> = {
  UDPConnectionRequestAddress: "UDPConnectionRequestAddressNotificationLimit",
  ManageableDeviceNumberOfEntries: "ManageableDeviceNotificationLimit",
};

/** What the model's ManagementServer object tells the engine to do (section 16); the same for both root objects. */
export class ManagementServer {
  readonly #model: DeviceModel;
  readonly #options: CpeOptions;

  constructor(model: DeviceModel, options: CpeOptions) {
    this.#model = model;
    this.#options = options;
  }

  /** Of the ACS; empty: no sessions (MSV-3). */
  get url(): string {
    return (this.text("URL") ?? this.#options.acsUrl).trim();
  }

  get username(): string {
    return this.text("Username") ?? this.#options.username ?? "";
  }

  get password(): string {
    return this.text("Password") ?? this.#options.password ?? "";
  }

  get connectionRequestUsername(): string {
    return this.text("ConnectionRequestUsername") ?? this.#options.connectionRequestUsername ?? "";
  }

  get connectionRequestPassword(): string {
    return this.text("ConnectionRequestPassword") ?? this.#options.connectionRequestPassword ?? "";
  }

  /** Where connection requests arrive; empty if they are switched off (MSV-5, MSV-8). */
  get connectionRequestUrl(): string {
    const { connectionRequestUrl = "" } = this.#options;
    if (!this.httpConnectionRequestEnabled) return "";
    return typeof connectionRequestUrl === "string" ? connectionRequestUrl : connectionRequestUrl();
  }

  /** Writes what the engine knows better than the model. */
  refresh(): void {
    const { datagrams, compression, udp, xmpp } = this.#options;
    this.#update("HTTPCompressionSupported", compression ? "GZIP,Deflate" : "");
    this.#update("ConnectionRequestURL", this.connectionRequestUrl);
    const methods = ["HTTP", ...(udp ? ["STUN"] : []), ...(xmpp && this.#hasXmpp ? ["XMPP"] : [])];
    this.#update("SupportedConnReqMethods", methods.join(","));
    this.#update("KickURL", this.#lanUrl("/kick"));
    this.#update("DownloadProgressURL", this.#lanUrl("/download"));
    this.#update("LightweightNotificationProtocolsSupported", datagrams ? "UDP" : "");
  }

  /** Of a page for people in the LAN; empty if the device has none (KCK-1). */
  #lanUrl(path: string): string {
    const { lanUrl = "" } = this.#options;
    const url = typeof lanUrl === "string" ? lanUrl : lanUrl();
    return url === "" ? "" : url + path;
  }

  path(name: string): string {
    return `${this.#model.root}ManagementServer.${name}`;
  }

  /** The value's text; undefined if this device has no such parameter. */
  text(name: string): string | undefined {
    return this.#model.get(this.path(name))?.text;
  }

  /** Writes the parameter if this device has it. */
  put(name: string, text: string): void {
    if (this.text(name) !== undefined) this.#model.set(this.path(name), text);
  }

  get #hasXmpp(): boolean {
    return this.text("ConnReqXMPPConnection") !== undefined;
  }

  #update(name: string, text: string): void {
    if (this.text(name) !== text) this.put(name, text);
  }

  /** MSV-2 */
  get enabled(): boolean {
    return this.boolean("EnableCWMP", true);
  }

  get periodicInformEnable(): boolean {
    return this.boolean("PeriodicInformEnable", false);
  }

  /** Seconds. */
  get periodicInformInterval(): number {
    return this.number("PeriodicInformInterval", 86_400);
  }

  /** Epoch milliseconds; undefined: the phase is the device's choice (MSV-9). */
  get periodicInformTime(): number | undefined {
    return this.moment("PeriodicInformTime");
  }

  /** Seconds (RTY-3). */
  get retryMinimumWait(): number {
    return this.number("CWMPRetryMinimumWaitInterval", 5);
  }

  /** Thousandths (RTY-3). */
  get retryMultiplier(): number {
    return this.number("CWMPRetryIntervalMultiplier", 2000);
  }

  /** Seconds between sessions for active notifications (NTF-2). */
  get notificationThrottle(): number {
    return this.number("DefaultActiveNotificationThrottle", 0);
  }

  /** Seconds after the session in which it was set; negative: none (MSV-7). */
  get delayReboot(): number {
    return this.number("DelayReboot", -1);
  }

  /** Epoch milliseconds; undefined: none (MSV-7). */
  get scheduleReboot(): number | undefined {
    return this.moment("ScheduleReboot");
  }

  /** MSV-8 */
  get httpConnectionRequestEnabled(): boolean {
    return this.boolean("HTTPConnectionRequestEnable", true);
  }

  /**
   * Seconds between two active notifications of a parameter that has a limit of its own; 0: it has none (MSV-1).
   *
   * @param path of the parameter that changed
   */
  notificationLimit(path: string): number {
    const limit = LIMITED[path.slice(this.path("").length)];
    return limit !== undefined && path.startsWith(this.path("")) ? this.number(limit, 0) : 0;
  }

  /** Epoch milliseconds; undefined for an unknown time, or if there is no such parameter. */
  moment(name: string): number | undefined {
    const time = parseDateTime(this.text(name) ?? "");
    return time?.kind === "moment" ? time.epochMilliseconds : undefined;
  }

  boolean(name: string, absent: boolean): boolean {
    const text = this.text(name);
    return text === undefined || text === "" ? absent : (parseBoolean(text) ?? absent);
  }

  number(name: string, absent: number): number {
    const text = this.text(name);
    const number = Number(text);
    return text === undefined || text === "" || !Number.isFinite(number) ? absent : number;
  }
}
