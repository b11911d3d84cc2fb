import type { Peer } from "@beckon/acs";
import { type CpeTransport, TransportError, type TransportRequest } from "@beckon/cpe";
import type { HttpResponse } from "@beckon/cwmp";
import { type Clock, milliseconds, seconds, sleep } from "@beckon/cwmp/ports";
import type { SeededRandom } from "./seeded-random.ts";

export type Endpoint = (
  request: Parameters<CpeTransport["post"]>[1] & { readonly url: string },
  peer: Peer,
) => Promise<HttpResponse>;

/** One exchange over the wire, for whoever wants to disturb it. */
export interface Exchange {
  readonly device: string;
  readonly url: string;
  /** 1, 2, 3 … over the life of this CPE's wire. */
  readonly number: number;
  readonly request: TransportRequest;
}

/** What happens to an exchange. */
export type Fate =
  | "delivered"
  /** The request never arrives; the CPE notices by its time-out. */
  | "requestLost"
  /** The ACS handles the request; its answer never arrives. */
  | "responseLost"
  /** The request arrives twice, one after the other; the CPE gets the second answer. */
  | "repeated"
  /** The request arrives when the CPE has given up and perhaps begun anew; nobody hears the answer. */
  | "late"
  /** The connection is reset before the request arrives. */
  | "refused";

/** Decides the fate of each exchange. */
export type Weather = (exchange: Exchange) => Fate;

/** How long a CPE waits for an answer before it gives up (HTTP-11). */
const PATIENCE = seconds(60);
/** How much later than that a request may still arrive. */
const LATEST = seconds(120);

/** The network between the CPEs and the ACS of a site: latency from seeded chance, faults from the test. */
export class FakeWire {
  readonly #clock: Clock;
  readonly #random: SeededRandom;
  readonly #endpoint: Endpoint;
  #connections = 0;
  weather: Weather = () => "delivered";

  constructor(clock: Clock, random: SeededRandom, endpoint: Endpoint) {
    this.#clock = clock;
    this.#random = random;
    this.#endpoint = endpoint;
  }

  /** The transport of one CPE. */
  plug(device: string, address: string): CpeTransport {
    let connectionId: string | undefined;
    let number = 0;
    return {
      post: async (url, request) => {
        connectionId ??= `c${++this.#connections}`;
        const peer: Peer = { connectionId, address, secure: url.startsWith("https:") };
        const fate = this.weather({ device, url, number: ++number, request });
        await this.#delay();
        if (fate === "refused") throw new TransportError("connect", "connection refused");
        if (fate === "requestLost") return this.#silence();
        if (fate === "late") {
          this.#deliverLate(() => this.#endpoint({ ...request, url }, peer));
          return this.#silence();
        }
        if (fate === "repeated") await this.#endpoint({ ...request, url }, peer);
        const response = await this.#endpoint({ ...request, url }, peer);
        if (fate === "responseLost") return this.#silence();
        await this.#delay();
        return response;
      },
      close: () => {
        connectionId = undefined;
      },
    };
  }

  #deliverLate(deliver: () => Promise<unknown>): void {
    const delay = PATIENCE + this.#random.fraction() * LATEST;
    // Its sender is gone, and so may be the process that it reaches.
    this.#clock.after(milliseconds(delay), () => void deliver().catch(() => undefined));
  }

  async #silence(): Promise<never> {
    await sleep(this.#clock, PATIENCE);
    throw new TransportError("timeout", "no answer");
  }

  #delay(): Promise<void> {
    return sleep(this.#clock, milliseconds(5 + this.#random.fraction() * 40));
  }
}
