import assert from "node:assert/strict";
import { test } from "node:test";
import { QueryClient } from "@tanstack/react-query";
import { placeInPages, replaceInPages } from "../src/live/cached-pages.ts";

interface Item {
  readonly id: string;
  readonly text: string;
}
const item = (id: string, text = "old"): Item => ({ id, text });

function clientWith(key: readonly unknown[], ...pages: Item[][]): QueryClient {
  const client = new QueryClient();
  const total = pages.flat().length;
  client.setQueryData(key, { pages: pages.map((items) => ({ items, total })), pageParams: pages.map(() => "") });
  return client;
}

const listed = (client: QueryClient, key: readonly unknown[]) => {
  const data = client.getQueryData<{ pages: { items: Item[]; total: number }[] }>(key);
  return {
    items: data?.pages.flatMap((page) => page.items.map((each) => `${each.id} ${each.text}`)),
    total: data?.pages[0]?.total,
  };
};

test("an event replaces an item where it stands, on any page", () => {
  const client = clientWith(["devices", {}], [item("a"), item("b")], [item("c")]);
  replaceInPages(client, "devices", new Map([["c", item("c", "new")]]));
  assert.deepEqual(listed(client, ["devices", {}]).items, ["a old", "b old", "c new"]);
});

test("a list without the item stays the same object, so that nothing is drawn again", () => {
  const client = clientWith(["devices", {}], [item("a")]);
  const before = client.getQueryData(["devices", {}]);
  replaceInPages(client, "devices", new Map([["z", item("z")]]));
  assert.equal(client.getQueryData(["devices", {}]), before);
});

test("a new item goes to the top of the lists it belongs to", () => {
  const client = clientWith(["tasks", { state: "queued" }], [item("a")]);
  placeInPages(client, "tasks", item("b", "queued"), () => true);
  assert.deepEqual(listed(client, ["tasks", { state: "queued" }]), { items: ["b queued", "a old"], total: 2 });
});

test("an item leaves the list whose filter it no longer meets", () => {
  const client = clientWith(["tasks", { state: "queued" }], [item("a")], [item("b")]);
  placeInPages(client, "tasks", item("b", "done"), () => false);
  assert.deepEqual(listed(client, ["tasks", { state: "queued" }]), { items: ["a old"], total: 1 });
});
