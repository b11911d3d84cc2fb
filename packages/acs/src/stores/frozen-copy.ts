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

/** A field that is called `__proto__` stays a field. */
function copyObject(data: object): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(data)) {
    const value = frozenCopy((data as Record<string, unknown>)[key]);
    if (value === undefined) continue;
    if (key === "__proto__") Object.defineProperty(copy, key, { value, enumerable: true });
    else copy[key] = value;
  }
  return copy;
}
