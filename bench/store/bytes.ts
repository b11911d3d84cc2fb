import { statSync } from "node:fs";
import type { Store } from "@beckon/acs";
import { tr181Gateway } from "@beckon/cpe/models";
import { ParameterTree } from "@beckon/datamodel";
import { openPostgresStore, SqliteStore } from "@beckon/server";
import { PostgresServer, postgresAbsent } from "@beckon/testing/postgres";
import { compared, type Figure } from "../figure.ts";
import { clock, fleetDevice, temporaryPath } from "./fleet.ts";

const PARAMETERS = 5000;
/** What all devices of a model share is paid once: with few of them it would count too much. */
const FULL = 200;
const QUICK = 5;
const NOTE = "as text in the SOAP envelope of its first read";

/** Bytes on disk for a device of 5,000 parameters, in a fleet of one model whose devices differ as real ones do. */
export async function measureBytes(quick: boolean): Promise<readonly Figure[]> {
  const devices = quick ? QUICK : FULL;
  const path = temporaryPath();
  let text = 0;
  {
    await using store = await SqliteStore.open({ path, clock });
    text = await fill(store, devices);
  }
  const figures = [compared("store.bytes.5000", statSync(path).size / devices, "bytes", text, NOTE)];
  if (postgresAbsent !== undefined) return figures;
  await using server = await PostgresServer.start();
  const url = await server.newDatabase();
  await using store = await openPostgresStore({ url, clock });
  const size = async () =>
    Number((await server.query("SELECT pg_database_size(current_database()) AS size", url))[0]?.size);
  const empty = await size();
  await fill(store, devices);
  await server.query("CHECKPOINT", url);
  return [...figures, compared("store.bytes.5000.postgres", ((await size()) - empty) / devices, "bytes", text, NOTE)];
}

/** Returns the characters that the values of a device take on the wire. */
async function fill(store: Store, devices: number): Promise<number> {
  let characters = 0;
  for (let number = 0; number < devices; number += 1) {
    const { tree, text } = treeOf(number);
    const device = { ...fleetDevice(number * 40, Date.now()) };
    await store.commit([
      { kind: "device", device },
      { kind: "tree", deviceId: device.id, tree },
    ]);
    characters += text;
  }
  return characters / devices;
}

function treeOf(seed: number): { readonly tree: ParameterTree; readonly text: number } {
  const model = tr181Gateway({ seed: seed + 1, parameters: PARAMETERS });
  model.powerOn({ now: () => Date.now(), after: clock.after });
  const root = model.object(model.root);
  if (!root) throw new TypeError("the model has no root object");
  const places = model.walk(root);
  const tree = ParameterTree.empty();
  const values = places.flatMap((place) =>
    place.kind === "leaf" ? [{ Name: place.path, Value: model.visible(place) }] : [],
  );
  const infos = places.map((place) => ({
    Name: place.path,
    Writable: place.kind === "leaf" && place.leaf.writable,
  }));
  tree.apply([
    { kind: "names", path: "", infos: [{ Name: model.root, Writable: false }, ...infos] },
    { kind: "values", values, at: Date.now() },
  ]);
  const frame = '<ParameterValueStruct><Name></Name><Value xsi:type="xsd:string"></Value></ParameterValueStruct>'
    .length;
  return { tree, text: values.reduce((sum, { Name, Value }) => sum + frame + Name.length + Value.text.length, 0) };
}
