import { StoreError } from "@beckon/acs";
import { Client, type ClientConfig } from "pg";
import type { Row } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";
import { failureOf } from "./database-error.ts";

/** After a failed attempt to connect, commits fail at once for so long, milliseconds: they would only queue up. */
const PAUSE = 500;

/** What was acknowledged is on disk, whatever is configured; stronger settings stay. */
const DURABLE = `SELECT set_config('synchronous_commit', 'on', false)
  WHERE current_setting('synchronous_commit') IN ('off', 'local')`;

/**
 * The one connection that writes. It is made when it is needed, and made anew after a failure: nobody has to be told that
 * the database is back.
 */
export class WriteConnection {
  readonly #config: ClientConfig;
  #client: Client | undefined;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(config: ClientConfig) {
    this.#config = config;
  }

  /**
   * Executes the work in a transaction. Statements that do not wait for each other share a round trip.
   * @throws what the database or the work throws; nothing is stored then, except if the database fell silent at the end
   */
  async transaction<T>(work: (execute: Execute) => Promise<T>): Promise<T> {
    const client = await this.#connect();
    const execute: Execute = async (query) =>
      (await client.query<Row>({ ...query, values: mutable(query.values) })).rows;
    try {
      const begun = execute({ text: "BEGIN" });
      // It fails together with the work, which is what is reported.
      begun.catch(() => undefined);
      const result = await work(execute);
      await begun;
      const { command } = await client.query("COMMIT");
      if (command !== "COMMIT") throw new StoreError("The database did not commit.");
      return result;
    } catch (error) {
      await this.#abandon(client, error);
      throw error;
    }
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  async #abandon(client: Client, error: unknown): Promise<void> {
    const holds = error instanceof StoreError || failureOf(error).connectionHolds;
    try {
      if (holds) await client.query("ROLLBACK");
      else this.#drop(client);
    } catch {
      this.#drop(client);
    }
  }

  async #connect(): Promise<Client> {
    if (this.#client !== undefined) return this.#client;
    if (performance.now() < this.#notBefore) throw new StoreError("The database cannot be reached at the moment.");
    const client = new Client({ ...this.#config, pipeline: true });
    // Without a listener a connection that breaks would end the process.
    client.on("error", () => this.#drop(client));
    try {
      await client.connect();
      await client.query(DURABLE);
    } catch (error) {
      this.#drop(client);
      this.#notBefore = performance.now() + PAUSE;
      throw error;
    }
    this.#client = client;
    return client;
  }

  #drop(client: Client): void {
    if (this.#client === client) this.#client = undefined;
    client.end().catch(() => undefined);
    // A server that stands still would keep the goodbye waiting.
    client.connection.stream.destroy();
  }
}

const mutable = (values: readonly unknown[] | undefined): unknown[] => [...(values ?? [])];
