import {
  type Device,
  type DeviceQuery,
  type DeviceSort,
  decodeCursor,
  deviceListName,
  type ListPosition,
  type Page,
  pageSize,
} from "@beckon/acs";
import { numberOf, type Row } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";
import { type Conditions, deviceFilter, Values } from "./device-filter.ts";
import type { InformTimes } from "./inform-times.ts";
import { keyText } from "./key-text.ts";
import { pageOfRows } from "./page-of-rows.ts";
import { readDevice } from "./stored-row.ts";

const COLUMNS: Readonly<Record<DeviceSort, string>> = {
  id: "d.id",
  lastInformAt: "l.last_inform",
  firstSeenAt: "d.first_seen",
  productClass: "d.product_class",
  softwareVersion: "d.software_version",
};
/** A total beyond this is not counted where it cannot be looked up. */
const COUNT_LIMIT = 2000;
/** So many devices of the same moment are looked at here; more are left to the database. */
const MOST_TIES = 4000;
/** So many devices are looked at for those that fulfil a condition. */
const LOOK_AHEAD = 2000;

/** Lists devices page by page; the work for a page does not grow with the pages before it. */
export class DeviceList {
  readonly #execute: Execute;
  readonly #informs: InformTimes;

  constructor(execute: Execute, informs: InformTimes) {
    this.#execute = execute;
    this.#informs = informs;
  }

  async page(query: DeviceQuery): Promise<Page<Device>> {
    const name = deviceListName(query);
    const after = decodeCursor(name, query.cursor);
    const size = pageSize(query.limit);
    const filter = await deviceFilter(this.#execute, query);
    const rows = await this.#rows(query, filter, after, size + 1);
    const complete = query.cursor === undefined && rows.length <= size;
    const total = complete ? rows.length : await this.#total(query, filter);
    return pageOfRows({ rows, read: readDevice, size, name, total });
  }

  async #rows(
    query: DeviceQuery,
    filter: Conditions,
    after: ListPosition | undefined,
    size: number,
  ): Promise<readonly Row[]> {
    if (query.sort === "lastInformAt") {
      const rows = await this.#byLastInform(query, filter, after, size);
      if (rows !== undefined) return rows;
    }
    return this.#select("device d JOIN live l ON l.device = d.id", new Values(), query, filter, after, size);
  }

  /**
   * The order that no index has. Undefined if too many devices informed in the same moment, or if so few fulfil the
   * conditions that the next ones in the order do not fill the page.
   */
  async #byLastInform(query: DeviceQuery, filter: Conditions, after: ListPosition | undefined, size: number) {
    const time = after === undefined ? undefined : Number(after.value);
    const look = filter(new Values()).length === 0 ? size : size + LOOK_AHEAD;
    const candidates = this.#informs.behind(time, look, query.descending === true);
    if (candidates.length > look + MOST_TIES) return undefined;
    const values = new Values();
    const from = `unnest(${values.bind(candidates)}::text[]) AS c (id)
      JOIN device d ON d.id = c.id JOIN live l ON l.device = c.id`;
    const rows = await this.#select(from, values, query, filter, after, size);
    return rows.length === size || candidates.length < look ? rows : undefined;
  }

  #select(
    from: string,
    values: Values,
    query: DeviceQuery,
    filter: Conditions,
    after: ListPosition | undefined,
    size: number,
  ): Promise<readonly Row[]> {
    const column = COLUMNS[query.sort ?? "id"];
    const direction = query.descending === true ? "DESC" : "ASC";
    const beyond = query.descending === true ? "<" : ">";
    const conditions = [...filter(values)];
    if (after !== undefined) {
      conditions.push(`(${column}, d.id) ${beyond} (${values.bind(after.value)}, ${values.bind(after.id)})`);
    }
    const order = column === "d.id" ? `d.id ${direction}` : `${column} ${direction}, d.id ${direction}`;
    return this.#execute({
      text: `SELECT d.id, ${column} AS position, d.stable, l.body, l.last_inform FROM ${from} ${where(conditions)}
        ORDER BY ${order} LIMIT ${values.bind(size)}`,
      values: values.all,
    });
  }

  async #total(query: DeviceQuery, filter: Conditions): Promise<number> {
    const { manufacturer, productClass, softwareVersion, tag, parameters, search } = query;
    const { informedSince, informedBefore } = query;
    const times = informedSince !== undefined || informedBefore !== undefined;
    const models = [manufacturer, productClass, softwareVersion].some((value) => value !== undefined);
    const others = tag !== undefined || (search ?? "").trim() !== "" || (parameters ?? []).length > 0;
    if (others || (times && models)) return this.#countFew(filter);
    if (times) return this.#informs.count(informedSince ?? 0, informedBefore ?? Number.POSITIVE_INFINITY);
    return models ? this.#countModels(query) : this.#informs.size;
  }

  async #countModels({ manufacturer, productClass, softwareVersion }: DeviceQuery): Promise<number> {
    const key = (text: string | undefined) => (text === undefined ? null : keyText(text));
    const [row] = await this.#execute({
      text: `SELECT coalesce(sum(count), 0)::bigint AS count FROM model_count
        WHERE manufacturer = coalesce($1, manufacturer) AND product_class = coalesce($2, product_class)
          AND software_version = coalesce($3, software_version)`,
      values: [key(manufacturer), key(productClass), key(softwareVersion)],
    });
    return row === undefined ? 0 : numberOf(row, "count");
  }

  async #countFew(filter: Conditions): Promise<number> {
    const values = new Values();
    const conditions = where(filter(values));
    const [row] = await this.#execute({
      text: `SELECT count(*) AS count FROM
        (SELECT 1 FROM device d JOIN live l ON l.device = d.id ${conditions} LIMIT ${COUNT_LIMIT + 1}) found`,
      values: values.all,
    });
    const count = row === undefined ? 0 : numberOf(row, "count");
    return count > COUNT_LIMIT ? -1 : count;
  }
}

const where = (conditions: readonly string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "");
