import {
  type Device,
  type DeviceQuery,
  type DeviceSort,
  decodeCursor,
  deviceListName,
  type ListPosition,
  type Page,
  pageSize,
} from "@beckon/acs/records";
import type { LastInforms } from "../encoding/last-informs.ts";
import { readDevice } from "../encoding/stored-record.ts";
import { deviceFilter, type Filter } from "./device-filter.ts";
import { readablePage } from "./readable-page.ts";
import { numberOf, type Row, type Statements } from "./statements.ts";

const COLUMNS: Readonly<Record<DeviceSort, string>> = {
  id: "d.id",
  lastInformAt: "l.last_inform",
  firstSeenAt: "d.first_seen",
  productClass: "d.product_class",
  softwareVersion: "d.software_version",
};
const FROM = "FROM device d JOIN live l ON l.n = d.n";
const FIELDS = "d.n, d.id, d.stable, l.body, l.last_inform";
/** A total beyond this is not counted where it cannot be looked up. */
const COUNT_LIMIT = 2000;
/** So many devices of the same moment are looked at here; more are left to the database. */
const MOST_TIES = 4000;
/** So many devices are looked at for those that fulfil a condition. */
const LOOK_AHEAD = 2000;

/** Lists devices page by page; the work for a page does not grow with the pages before it. */
export class DeviceList {
  readonly #statements: Statements;
  readonly #informs: LastInforms;

  constructor(statements: Statements, informs: LastInforms) {
    this.#statements = statements;
    this.#informs = informs;
  }

  page(query: DeviceQuery): Page<Device> {
    const name = deviceListName(query);
    const after = decodeCursor(name, query.cursor);
    const size = pageSize(query.limit);
    const filter = deviceFilter(this.#statements, query);
    const rows = this.#rows(query, filter, after, size + 1);
    const complete = query.cursor === undefined && rows.length <= size;
    const total = complete ? rows.length : this.#total(query, filter);
    return readablePage({ rows, read: readDevice, size, name, total });
  }

  #rows(query: DeviceQuery, filter: Filter, after: ListPosition | undefined, size: number): readonly Row[] {
    if (query.sort === "lastInformAt") {
      const rows = this.#byLastInform(query, filter, after, size);
      if (rows !== undefined) return rows;
    }
    const column = COLUMNS[query.sort ?? "id"];
    const direction = query.descending === true ? "DESC" : "ASC";
    const beyond = query.descending === true ? "<" : ">";
    const conditions = [...filter.conditions, ...(after === undefined ? [] : [`(${column}, d.id) ${beyond} (?, ?)`])];
    const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
    return this.#statements.all(
      `SELECT ${FIELDS}, ${column} AS position ${FROM} ${where} ORDER BY ${column} ${direction}, d.id ${direction} LIMIT ?`,
      ...filter.values,
      ...(after === undefined ? [] : [after.value, after.id]),
      size,
    );
  }

  /**
   * The order that no index has. Undefined if too many devices informed in the same moment, or if so few fulfil the
   * conditions that the next ones in the order do not fill the page.
   */
  #byLastInform(query: DeviceQuery, filter: Filter, after: ListPosition | undefined, size: number) {
    const descending = query.descending === true;
    const time = after === undefined ? undefined : Number(after.value);
    const look = filter.conditions.length === 0 ? size : size + LOOK_AHEAD;
    const candidates = this.#informs.behind(time, look, descending);
    if (candidates.length > look + MOST_TIES) return undefined;
    const beyond = `(l.last_inform, d.id) ${descending ? "<" : ">"} (?, ?)`;
    const conditions = [...filter.conditions, ...(after === undefined ? [] : [beyond])];
    const direction = descending ? "DESC" : "ASC";
    const rows = this.#statements.all(
      `SELECT ${FIELDS}, l.last_inform AS position FROM json_each(?) c CROSS JOIN device d ON d.n = c.value JOIN live l ON l.n = d.n
       ${conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : ""}
       ORDER BY l.last_inform ${direction}, d.id ${direction} LIMIT ?`,
      JSON.stringify(candidates),
      ...filter.values,
      ...(after === undefined ? [] : [Number(after.value), after.id]),
      size,
    );
    return rows.length === size || candidates.length < look ? rows : undefined;
  }

  #total(query: DeviceQuery, filter: Filter): number {
    const { manufacturer, productClass, softwareVersion, tag, parameters, search } = query;
    const { informedSince, informedBefore } = query;
    const times = informedSince !== undefined || informedBefore !== undefined;
    const models = [manufacturer, productClass, softwareVersion].some((value) => value !== undefined);
    const others = tag !== undefined || (search ?? "").trim() !== "" || (parameters ?? []).length > 0;
    if (others || (times && models)) return this.#countFew(filter);
    if (times) return this.#informs.count(informedSince ?? 0, informedBefore ?? Number.POSITIVE_INFINITY);
    return models ? this.#countModels(query) : this.#informs.size;
  }

  #countModels({ manufacturer, productClass, softwareVersion }: DeviceQuery): number {
    const row = this.#statements.get(
      `SELECT coalesce(sum(count), 0) AS count FROM model_count
       WHERE manufacturer = coalesce(?, manufacturer) AND product_class = coalesce(?, product_class)
         AND software_version = coalesce(?, software_version)`,
      ...[manufacturer ?? null, productClass ?? null, softwareVersion ?? null],
    );
    return row === undefined ? 0 : numberOf(row, "count");
  }

  #countFew({ conditions, values }: Filter): number {
    const row = this.#statements.get(
      `SELECT count(*) AS count FROM (SELECT 1 ${FROM} WHERE ${conditions.join(" AND ")} LIMIT ${COUNT_LIMIT + 1})`,
      ...values,
    );
    const count = row === undefined ? 0 : numberOf(row, "count");
    return count > COUNT_LIMIT ? -1 : count;
  }
}
