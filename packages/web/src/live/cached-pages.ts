import type { InfiniteData, QueryClient } from "@tanstack/react-query";

interface Item {
  readonly id: string;
}
interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
  readonly total: number;
}
type Pages<T> = InfiniteData<Page<T>>;

/** Replaces items by their newer versions in every loaded list of a kind; lists without any of them stay as they are. */
export function replaceInPages<T extends Item>(client: QueryClient, kind: string, newer: ReadonlyMap<string, T>): void {
  client.setQueriesData<Pages<T>>({ queryKey: [kind] }, (data) => {
    if (!data?.pages.some((page) => page.items.some((item) => newer.has(item.id)))) return data;
    const pages = data.pages.map((page) => ({ ...page, items: page.items.map((item) => newer.get(item.id) ?? item) }));
    return { ...data, pages };
  });
}

/** Adds an item at the top of the lists that it belongs to, takes it out of those that it left. */
export function placeInPages<T extends Item>(
  client: QueryClient,
  kind: string,
  item: T,
  belongs: (filter: unknown) => boolean,
): void {
  for (const [key, data] of client.getQueriesData<Pages<T>>({ queryKey: [kind] })) {
    const first = data?.pages[0];
    if (!data || !first) continue;
    const there = data.pages.some((page) => page.items.some((other) => other.id === item.id));
    const wanted = belongs(key[1]);
    if (wanted && !there) {
      const pages = [{ ...first, items: [item, ...first.items], total: grown(first.total, 1) }, ...data.pages.slice(1)];
      client.setQueryData<Pages<T>>(key, { ...data, pages });
    } else if (there) {
      const pages = data.pages.map((page) => ({
        ...page,
        items: wanted
          ? page.items.map((other) => (other.id === item.id ? item : other))
          : page.items.filter((other) => other.id !== item.id),
        total: wanted ? page.total : grown(page.total, -1),
      }));
      client.setQueryData<Pages<T>>(key, { ...data, pages });
    }
  }
}

/** -1 stays -1: it was not counted. */
const grown = (total: number, by: number) => (total < 0 ? total : Math.max(0, total + by));
