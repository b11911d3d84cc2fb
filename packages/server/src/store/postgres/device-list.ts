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
import { numberOf, type Row, textOf } from "../encoding/row.ts";
import type { Execute } from "./connection.ts";
import { deviceFilter, type Filter, Values } from "./device-filter.ts";
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
/** So few devices are sorted by the database, whatever the order. */
const FEW = 500;
/** So many devices of the same moment are looked at here; more are left to the database. */
const MOST_TIES = 4000;
/** So many devices are looked at for those that fulfil a condition. */
const LOOK_AHEAD = 4000;

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
    const total = await this.#total(query, filter);
    const byTime = query.sort === "lastInformAt" && (filter.isEmpty || total === -1 || total > FEW);
    const ordered = byTime ? await this.#byLastInform(query, filter, after, size + 1) : undefined;
    const rows = ordered ?? (await this.#select(query, filter, after, size + 1));
    return pageOfRows({ rows, read: readDevice, size, name, total });
  }

  /**
   * The order that no index has, looked at piece by piece. Undefined if too many devices informed in the same moment, or
   * if so few fulfil the conditions that the next ones in the order do not fill the page.
   */
  async #byLastInform(
    query: DeviceQuery,
    filter: Filter,
    after: ListPosition | undefined,
    size: number,
  ): Promise<readonly Row[] | undefined> {
    const look = filter.isEmpty ? size : size + LOOK_AHEAD;
    const descending = query.descending === true;
    const candidates = this.#informs.behind(after, { size: look, mostTies: MOST_TIES, descending });
    if (candidates === undefined) return undefined;
    const rows: Row[] = [];
    let piece = filter.isEmpty ? size : size * 4;
    for (let start = 0; start < candidates.length && rows.length < size; start += piece, piece *= 2) {
      rows.push(...(await this.#among(candidates.slice(start, start + piece), filter)));
    }
    return rows.length >= size || candidates.length < look ? rows.slice(0, size) : undefined;
  }

  /** The rows of those of the devices that fulfil the conditions, in their order. */
  async #among(candidates: readonly ListPosition[], filter: Filter): Promise<readonly Row[]> {
    const values = new Values();
    const conditions = [
      `d.id = ANY(${values.bind(candidates.map(({ id }) => id))}::text[])`,
      ...filter.conditions(values),
    ];
    const rows = await this.#execute({
      text: `SELECT d.id, d.stable, l.body, l.last_inform FROM device d JOIN live l ON l.device = d.id
        ${where(conditions)}`,
      values: values.all,
    });
    const byId = new Map(rows.map((row) => [textOf(row, "id"), row]));
    return candidates.flatMap(({ id, value }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [{ ...row, position: value }];
    });
  }

  /** The database's own order. What is shown of a device is read for the page alone. */
  #select(query: DeviceQuery, filter: Filter, after: ListPosition | undefined, size: number): Promise<readonly Row[]> {
    const values = new Values();
    const column = COLUMNS[query.sort ?? "id"];
    const direction = query.descending === true ? "DESC" : "ASC";
    const beyond = query.descending === true ? "<" : ">";
    const conditions = [...filter.conditions(values)];
    if (after !== undefined) {
      conditions.push(`(${column}, d.id) ${beyond} (${values.bind(after.value)}, ${values.bind(after.id)})`);
    }
    const needsLive = filter.onLive || query.sort === "lastInformAt";
    return this.#execute({
      text: `SELECT page.*, l.body, l.last_inform FROM
          (SELECT d.id, ${column} AS position, d.stable FROM ${needsLive ? BOTH : "device d"} ${where(conditions)}
            ORDER BY ${column} ${direction}, d.id ${direction} LIMIT ${values.bind(size)}) page
        JOIN live l ON l.device = page.id ORDER BY page.position ${direction}, page.id ${direction}`,
      values: values.all,
    });
  }

  async #total(query: DeviceQuery, filter: Filter): Promise<number> {
    const { manufacturer, productClass, softwareVersion, tag, parameters, search } = query;
    const { informedSince, informedBefore } = query;
    const models = [manufacturer, productClass, softwareVersion].some((value) => value !== undefined);
    const others = tag !== undefined || (search ?? "").trim() !== "" || (parameters ?? []).length > 0;
    if (others || (filter.onLive && models)) return this.#countFew(filter);
    if (filter.onLive) return this.#informs.count(informedSince ?? 0, informedBefore ?? Number.POSITIVE_INFINITY);
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

  async #countFew(filter: Filter): Promise<number> {
    const values = new Values();
    const conditions = where(filter.conditions(values));
    const [row] = await this.#execute({
      text: `SELECT count(*) AS count FROM
        (SELECT 1 FROM ${filter.onLive ? BOTH : "device d"} ${conditions} LIMIT ${COUNT_LIMIT + 1}) found`,
      values: values.all,
    });
    const count = row === undefined ? 0 : numberOf(row, "count");
    return count > COUNT_LIMIT ? -1 : count;
  }
}

const BOTH = "device d JOIN live l ON l.device = d.id";
const where = (conditions: readonly string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "");
