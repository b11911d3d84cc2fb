import type { Readable } from "node:stream";
import type { Store } from "@beckon/acs";
import type { Clock, Hashes, Random } from "@beckon/cwmp/ports";
import type { Access } from "../access/access.ts";
import type { AttemptLimit } from "../access/attempt-limit.ts";
import type { AcsEventHub } from "../acs-events.ts";
import type { Reach } from "../connection-request/open-reach.ts";
import type { Engine } from "../engine.ts";
import type { ContactRing } from "../statistics/contact-ring.ts";
import type { SessionRate } from "../statistics/session-rate.ts";
import type { EventStream } from "./events/event-stream.ts";

/** What the page tells about the server itself. */
export interface ServerFacts {
  readonly version: string;
  readonly startedAt: number;
  /** What to type into a router. */
  readonly acsUrl: string;
  readonly enrolment: "open" | "shared" | "closed";
}

/** Everything the routes work with. */
export interface ApiContext {
  readonly engine: Engine;
  readonly store: Store;
  readonly hub: AcsEventHub;
  readonly clock: Clock;
  readonly random: Random;
  readonly hashes: Hashes;
  readonly access: Access;
  readonly attempts: AttemptLimit;
  readonly reach: Pick<Reach, "waker" | "taskWaker" | "reachability">;
  readonly contacts: ContactRing;
  readonly sessionRate: SessionRate;
  readonly events: EventStream;
  /** A backup of everything; undefined if the data is in a database that others look after. */
  readonly backup: (() => Promise<Readable>) | undefined;
  readonly facts: ServerFacts;
  /** URLs whose host names are ours besides localhost and IP addresses. */
  readonly publicUrls: readonly (string | undefined)[];
  /** The page is only reached by TLS: cookies may demand it. */
  readonly secure: boolean;
  /** An unexpected failure, with the id that the client was told. */
  readonly reportFailure: (id: string, error: unknown) => void;
}
