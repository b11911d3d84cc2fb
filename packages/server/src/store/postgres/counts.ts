import { hash } from "node:crypto";
import type { DeviceRow } from "./batch-rows.ts";
import type { Execute } from "./connection.ts";

type Model = Pick<DeviceRow, "manufacturer" | "productClass" | "softwareVersion">;

/** What changes in numbers that are never counted row by row. */
export class Counts {
  readonly #counters = new Map<string, number>();
  readonly #models = new Map<string, { readonly model: Model; change: number }>();

  add(name: string, change: number): void {
    this.#counters.set(name, (this.#counters.get(name) ?? 0) + change);
  }

  model(model: Model, change: number): void {
    const key = JSON.stringify([model.manufacturer, model.productClass, model.softwareVersion]);
    const known = this.#models.get(key) ?? { model, change: 0 };
    known.change += change;
    this.#models.set(key, known);
  }

  async save(execute: Execute): Promise<void> {
    await Promise.all([this.#saveCounters(execute), this.#saveModels(execute)]);
  }

  async #saveCounters(execute: Execute): Promise<void> {
    const all = [...this.#counters].filter(([, change]) => change !== 0).sort();
    if (all.length === 0) return;
    await execute({
      name: "count",
      text: `INSERT INTO counter (name, value) SELECT * FROM unnest($1::text[], $2::bigint[])
        ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value`,
      values: [all.map(([name]) => name), all.map(([, change]) => change)],
    });
  }

  async #saveModels(execute: Execute): Promise<void> {
    const all = [...this.#models].filter(([, { change }]) => change !== 0).sort();
    if (all.length === 0) return;
    const hashes = all.map(([key]) => hash("sha256", key, "buffer"));
    const models = all.map(([, { model }]) => model);
    await execute({
      name: "count-models",
      text: `INSERT INTO model_count (hash, manufacturer, product_class, software_version, count)
        SELECT * FROM unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::bigint[])
        ON CONFLICT (hash) DO UPDATE SET count = model_count.count + excluded.count`,
      values: [
        hashes,
        models.map(({ manufacturer }) => manufacturer),
        models.map(({ productClass }) => productClass),
        models.map(({ softwareVersion }) => softwareVersion),
        all.map(([, { change }]) => change),
      ],
    });
    await execute({ text: "DELETE FROM model_count WHERE hash = ANY($1::bytea[]) AND count <= 0", values: [hashes] });
  }
}
