import { type Random, randomName } from "@beckon/cwmp/ports";

/** An event as the page receives it. The data is made when somebody is there to receive it. */
export interface LiveEvent {
  readonly id: string;
  readonly name: string;
  readonly deviceId: string | undefined;
  readonly data: () => unknown;
}

type Receiver = (event: LiveEvent) => void;

/** Events kept for clients that come back after a broken connection. */
const CAPACITY = 2000;

/**
 * The live events, numbered, the latest kept for those who come back. When so many have passed that nobody who comes back
 * could find his place, none are kept until somebody subscribes: under load they are most of what would survive a
 * collection of garbage.
 */
export class EventStream {
  // The numbers begin anew with each start of the server, so they are told apart by a name.
  readonly #run: string;
  readonly #events: LiveEvent[] = [];
  readonly #receivers = new Set<Receiver>();
  #count = 0;
  /** Events since the last receiver left; before there was one, nobody can come back. */
  #unheard = CAPACITY;

  constructor(random: Random) {
    this.#run = randomName(random, 4);
  }

  publish(name: string, deviceId: string | undefined, data: () => unknown): void {
    this.#count += 1;
    if (this.#receivers.size > 0) this.#unheard = 0;
    else if (++this.#unheard > CAPACITY) {
      this.#events.length = 0;
      return;
    }
    const event = { id: `${this.#run}-${this.#count}`, name, deviceId, data };
    this.#events.push(event);
    if (this.#events.length > CAPACITY) this.#events.splice(0, CAPACITY / 4);
    for (const receive of this.#receivers) receive(event);
  }

  /** What came after the event of this id; undefined if that is not known any more, and everything must be read anew. */
  since(id: string): readonly LiveEvent[] | undefined {
    const [, run, number] = /^([^-]*)-(\d+)$/.exec(id) ?? [];
    const missed = this.#count - Number(number);
    // What is kept are always the latest, without a gap.
    if (run !== this.#run || !(missed >= 0 && missed <= this.#events.length)) return undefined;
    return this.#events.slice(this.#events.length - missed);
  }

  get lastId(): string {
    return `${this.#run}-${this.#count}`;
  }

  /** Returns the function that ends the subscription. */
  subscribe(receive: Receiver): () => void {
    this.#receivers.add(receive);
    this.#unheard = 0;
    return () => this.#receivers.delete(receive);
  }
}
