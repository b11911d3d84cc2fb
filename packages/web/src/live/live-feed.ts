import { LIVE_EVENT_NAMES, type LiveEvent } from "./live-events.ts";

/** `lost`: the page polls instead, and goes on trying. */
export type LiveState = "connecting" | "live" | "lost";

const FIRST_RETRY_MILLISECONDS = 1_000;
const LONGEST_RETRY_MILLISECONDS = 30_000;
/** The server sends a burst when many CPEs inform at once; the page is drawn once for all that came within this time. */
const BATCH_MILLISECONDS = 150;

interface FeedListener {
  onEvents(events: readonly LiveEvent[]): void;
  /** The stream is back after a gap: whatever happened meanwhile was missed. */
  onGap(): void;
}

/** The one event stream of this page: a browser allows six connections to a server, and tabs add up. */
export class LiveFeed {
  readonly #listener: FeedListener;
  readonly #watchers = new Set<() => void>();
  #state: LiveState = "connecting";
  #source: EventSource | undefined;
  #batch: LiveEvent[] = [];
  #batchTimer: number | undefined;
  #retryTimer: number | undefined;
  #retryAfter = FIRST_RETRY_MILLISECONDS;
  #hadConnection = false;

  constructor(listener: FeedListener) {
    this.#listener = listener;
  }

  get state(): LiveState {
    return this.#state;
  }

  readonly subscribe = (watcher: () => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  start(): void {
    if (this.#source) return;
    const source = new EventSource("/api/v1/events");
    this.#source = source;
    source.onopen = () => {
      if (this.#hadConnection) this.#listener.onGap();
      this.#hadConnection = true;
      this.#retryAfter = FIRST_RETRY_MILLISECONDS;
      this.#become("live");
    };
    // A browser gives up for good after an HTTP error (a restart behind a proxy: 502), so the retries are ours.
    source.onerror = () => {
      source.close();
      this.#source = undefined;
      this.#become("lost");
      this.#retryTimer = window.setTimeout(() => this.start(), this.#retryAfter);
      this.#retryAfter = Math.min(this.#retryAfter * 2, LONGEST_RETRY_MILLISECONDS);
    };
    // More happened than the server keeps or this connection takes.
    source.addEventListener("resync", () => this.#listener.onGap());
    for (const name of LIVE_EVENT_NAMES)
      source.addEventListener(name, (event) => this.#receive({ name, data: JSON.parse(event.data) } as LiveEvent));
  }

  stop(): void {
    window.clearTimeout(this.#retryTimer);
    window.clearTimeout(this.#batchTimer);
    this.#batchTimer = undefined;
    this.#batch = [];
    this.#source?.close();
    this.#source = undefined;
    this.#hadConnection = false;
    this.#become("connecting");
  }

  #receive(event: LiveEvent): void {
    this.#batch.push(event);
    this.#batchTimer ??= window.setTimeout(() => {
      const events = this.#batch;
      this.#batch = [];
      this.#batchTimer = undefined;
      this.#listener.onEvents(events);
    }, BATCH_MILLISECONDS);
  }

  #become(state: LiveState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}
