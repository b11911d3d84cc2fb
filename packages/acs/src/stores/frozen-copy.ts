/** A deep copy of plain data that nobody can change. */
export function frozenCopy<T>(data: T): T;
export function frozenCopy(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (COPIES.has(data)) return data;
  const copy = Array.isArray(data) ? data.map((item) => frozenCopy(item)) : copyObject(data);
  COPIES.add(copy);
  return Object.freeze(copy);
}

/** What was made here; objects that a caller froze may still hold some that can change. */
const COPIES = new WeakSet<object>();

function copyObject(data: object): object {
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, frozenCopy(value)]));
}
