import { Acs, type AcsEvents, type AcsSettings, type CpeAuthentication, MemoryStore } from "@beckon/acs";
import {
  type Body,
  decodeEnvelope,
  describe,
  encodeEnvelope,
  encodeUtf8,
  type HttpResponse,
  NO_BODY,
  type ReceivedEnvelope,
  request,
} from "@beckon/cwmp";
import { FakeClock, SeededRandom } from "@beckon/testing";

export const NAMESPACE = "urn:dslforum-org:cwmp-1-0";

/** What an Inform says; the rest is always the same. */
export interface InformWish {
  readonly events?: readonly string[];
  readonly parameterKey?: string;
  readonly serial?: string;
  /** Default: the software version, and with it the root. */
  readonly parameters?: readonly (readonly [name: string, value: string])[];
}

/** An ACS alone, and devices that say exactly what a test wants, right or wrong. */
export class ScriptedSite {
  readonly clock = new FakeClock();
  readonly store = new MemoryStore(this.clock);
  readonly errors: unknown[] = [];
  readonly contacts: AcsEvents["contact"][] = [];
  readonly acs: Acs;

  constructor(options: { readonly settings?: Partial<AcsSettings>; readonly authentication?: CpeAuthentication } = {}) {
    this.acs = new Acs({
      store: this.store,
      clock: this.clock,
      random: new SeededRandom(1),
      channel: {
        emit: (name, event) => {
          if (name === "error") this.errors.push((event as AcsEvents["error"]).error);
          if (name === "contact") this.contacts.push(event as AcsEvents["contact"]);
        },
      },
      ...options,
    });
  }

  cpe(serial = "1", connection = `c${serial}`): ScriptedCpe {
    return new ScriptedCpe(this.acs, serial, connection, this.clock);
  }

  /** The record of the device's last session. */
  async lastSession(serial = "1") {
    return (await this.store.sessions({ deviceId: `00D09E-GW-${serial}` })).items[0];
  }
}

export class ScriptedCpe {
  readonly id: string;
  connection: string;
  /** Sent with every POST; set by the answers. */
  cookie: string | undefined;
  authorization: string | undefined;
  /** The last request of the ACS. */
  asked: ReceivedEnvelope | undefined;
  /** The ID of the last message of the ACS. */
  heardId: string | undefined;
  readonly #acs: Acs;
  readonly #serial: string;
  readonly #clock: FakeClock;

  constructor(acs: Acs, serial: string, connection: string, clock: FakeClock) {
    this.#acs = acs;
    this.#clock = clock;
    this.#serial = serial;
    this.id = `00D09E-GW-${serial}`;
    this.connection = connection;
  }

  /** @returns what the ACS said, in one line; the status if it is not 200 */
  inform({
    events = ["2 PERIODIC"],
    parameterKey,
    serial = this.#serial,
    parameters,
  }: InformWish = {}): Promise<string> {
    const values = parameters ?? [["Device.DeviceInfo.SoftwareVersion", "1"]];
    const key = parameterKey === undefined ? [] : [["Device.ManagementServer.ParameterKey", parameterKey] as const];
    return this.say(
      request("Inform", {
        DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "GW", SerialNumber: serial },
        Event: events.map((EventCode) => ({ EventCode, CommandKey: "" })),
        MaxEnvelopes: 1,
        CurrentTime: new Date(this.#clock.now()).toISOString(),
        RetryCount: 0,
        ParameterList: [...values, ...key].map(([Name, text]) => ({ Name, Value: { type: "string", text } })),
      }),
      "i",
    );
  }

  /** An empty POST. */
  nothing(): Promise<string> {
    return this.post("");
  }

  /** Says something, by default as the answer to what was asked. */
  say(body: Body, id: string | undefined = this.asked?.header.id): Promise<string> {
    return this.post(encodeEnvelope({ namespace: NAMESPACE, header: id === undefined ? {} : { id }, body }));
  }

  async post(xml: string): Promise<string> {
    const response = await this.#acs.handle(
      {
        method: "POST",
        target: "/",
        headers: {
          ...(this.cookie !== undefined && { cookie: this.cookie }),
          ...(this.authorization !== undefined && { authorization: this.authorization }),
        },
        body: xml === "" ? NO_BODY : encodeUtf8(xml),
      },
      { connectionId: this.connection, address: "192.0.2.1", secure: false },
    );
    return this.#heard(response);
  }

  #heard({ status, headers, body }: HttpResponse): string {
    const cookie = headers["set-cookie"];
    if (cookie !== undefined) this.cookie = String(cookie).split(";")[0];
    this.asked = undefined;
    if (status !== 200) return String(status);
    const { envelope } = decodeEnvelope(new TextDecoder().decode(body));
    this.heardId = envelope.header.id;
    if (envelope.body.kind === "request") this.asked = envelope;
    return describe(envelope.body);
  }
}
