import type { Prunable, StoreErrorCode } from "@beckon/acs";
import type { ValueType } from "@beckon/cwmp";

/** A value laid over a tree: path, type, text, and when it was read. */
export type LaidValue = readonly [path: string, type: ValueType, text: string, at: number];

/** What every commit does, in the flat form that crosses into the writer thread. Bodies are JSON texts. */
export type Fact =
  | DeviceFact
  | { readonly kind: "values"; readonly deviceId: string; readonly values: readonly LaidValue[] }
  | { readonly kind: "tree"; readonly deviceId: string; readonly classes: readonly string[]; readonly objects: string }
  | TaskFact
  | SessionFact
  | { readonly kind: "model"; readonly key: string; readonly body: string }
  | { readonly kind: "deviceRemoved"; readonly deviceId: string }
  | { readonly kind: "document"; readonly name: string; readonly body: string | undefined }
  | PruneFact
  | SweepFact;

export interface DeviceFact {
  readonly kind: "device";
  readonly id: string;
  readonly manufacturer: string;
  readonly productClass: string;
  readonly softwareVersion: string;
  readonly firstSeenAt: number;
  readonly lastInformAt: number;
  readonly tags: readonly string[];
  /** What hardly ever changes. */
  readonly stable: string;
  /** What changes with every session. */
  readonly live: string;
  readonly search: string;
}

/** What the writer takes. */
export type WriterFact = Fact | LiveFact;

/** The same where nothing of the device is new but what changes with every session, and what was reported. */
export interface LiveFact {
  readonly kind: "live";
  /** Row number of the device. */
  readonly n: number;
  readonly lastInformAt: number;
  readonly live: string;
  /** What was reported as an overlay is stored: one text crosses to another thread in a fraction of the time. */
  readonly values: string;
}

export interface TaskFact {
  readonly kind: "task";
  readonly id: string;
  readonly deviceId: string;
  readonly state: string;
  readonly createdAt: number;
  /** Undefined while it has not ended. */
  readonly endedAt: number | undefined;
  readonly idempotencyKey: string | undefined;
  readonly body: string;
}

export interface SessionFact {
  readonly kind: "session";
  readonly id: string;
  readonly deviceId: string;
  readonly startedAt: number;
  /** Undefined while it runs. */
  readonly endedAt: number | undefined;
  readonly body: string;
  /** Undefined if there are no new ones. */
  readonly messages: string | undefined;
}

/** Looks at some old sessions or tasks at a time, so that commits need not wait long. */
export interface PruneFact {
  readonly kind: "prune";
  readonly what: Prunable;
  readonly endedBefore: number;
  readonly keep: number;
  /** Where the last one ended. */
  readonly after: PrunePosition;
}

export interface PrunePosition {
  readonly endedAt: number;
  readonly n: number;
}

/**
 * Removes classes that no tree has. `begin` comes first, then somebody looks for unused ones, and what came into use in
 * the meantime is spared.
 */
export type SweepFact =
  | { readonly kind: "sweep"; readonly step: "begin" }
  | { readonly kind: "sweep"; readonly step: "classes"; readonly unused: readonly number[] }
  /** Puts parts of the search index together, in which removed devices leave holes. */
  | { readonly kind: "sweep"; readonly step: "search" };

/** What a commit tells when it is durable. */
export interface Outcome {
  /** Row number of a device and its last Inform; -1 if the device was removed. */
  readonly informed: readonly (readonly [n: number, lastInformAt: number])[];
  readonly pruned?: { readonly removed: number; readonly next: PrunePosition | undefined };
  /** How much a sweep removed or moved. */
  readonly swept?: number;
}

/** What happened to a commit: it is durable, or nothing of it is kept. */
export type Answer =
  | { readonly outcome: Outcome }
  | { readonly failure: { readonly code: StoreErrorCode; readonly message: string } };
