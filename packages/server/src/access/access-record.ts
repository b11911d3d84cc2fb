import type { Store } from "@beckon/acs";
import type { Role } from "./permission.ts";

/** Everything here is known by its SHA-256 only: who reads the database cannot log in with what it holds. */
export interface AccessRecord {
  readonly tokens: readonly TokenRecord[];
  readonly logins: readonly LoginRecord[];
}

export interface TokenRecord {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly hash: string;
  readonly createdAt: number;
  readonly createdBy: string;
}

export interface LoginRecord {
  readonly hash: string;
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: number;
  /** The API token it was made with; it ends together with it. */
  readonly tokenId?: string;
}

const DOCUMENT = "access";

/** Keeps the record in the store. Changes are made one after the other, so that none is lost. */
export class AccessRecords {
  readonly #store: Store;
  #record: AccessRecord;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(store: Store, record: AccessRecord) {
    this.#store = store;
    this.#record = record;
  }

  static async open(store: Store): Promise<AccessRecords> {
    const text = await store.document(DOCUMENT);
    return new AccessRecords(
      store,
      text === undefined ? { tokens: [], logins: [] } : (JSON.parse(text) as AccessRecord),
    );
  }

  get current(): AccessRecord {
    return this.#record;
  }

  /** Resolves when the change is durable. */
  change(make: (record: AccessRecord) => AccessRecord): Promise<void> {
    const written = this.#writing.then(async () => {
      const next = make(this.#record);
      await this.#store.putDocument(DOCUMENT, JSON.stringify(next));
      this.#record = next;
    });
    this.#writing = written.catch(() => undefined);
    return written;
  }
}
