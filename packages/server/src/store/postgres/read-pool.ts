import { StoreError } from "@beckon/acs";
import { type ClientConfig, Pool } from "pg";
import type { Row } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";
import { readError } from "./database-error.ts";

/** Reads at the same time; further ones wait their turn. */
const CONNECTIONS = 8;

/** The connections that read. One that breaks is replaced by the next read. */
export class ReadPool {
  readonly #pool: Pool;

  constructor(config: ClientConfig) {
    this.#pool = new Pool({ ...config, max: CONNECTIONS });
    // Without a listener an idle connection that breaks would end the process.
    this.#pool.on("error", () => undefined);
  }

  /** @throws StoreError `failed` */
  readonly execute: Execute = async ({ name, text, values = [] }) => {
    try {
      const query = { text, values: [...values], ...(name !== undefined && { name }) };
      return (await this.#pool.query<Row>(query)).rows;
    } catch (error) {
      throw readError(error);
    }
  };

  async close(): Promise<void> {
    await this.#pool.end().catch((cause: unknown) => {
      throw new StoreError("The connections to the database could not be closed.", { cause });
    });
  }
}
