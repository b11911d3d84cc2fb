import { rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "@beckon/acs";
import { SqliteStore } from "@beckon/server";
import { noonClock, sampleDevice } from "@beckon/testing/contracts";

/** Commits while the disk works, while it does not synchronise, and when it works again; prints what became of it. */
const [path = "", flag = ""] = process.argv.slice(2);
const acknowledged: string[] = [];
const codes: string[] = [];

await using store = await SqliteStore.open({ path, clock: noonClock });
for (let number = 0; number < 5; number += 1) await commit(`before${number}`);
writeFileSync(flag, "");
for (let number = 0; number < 3; number += 1) await commit(`failing${number}`);
const readable = (await store.device("before4")) !== undefined && (await store.devices({})).items.length > 0;
rmSync(flag);
while (!(await commit(`after${acknowledged.length}`))) await sleep(50);
for (let number = 0; number < 5; number += 1) await commit(`later${number}`);
process.stdout.write(JSON.stringify({ acknowledged, codes: [...new Set(codes)], readable }));

async function commit(id: string): Promise<boolean> {
  try {
    await store.commit([{ kind: "device", device: sampleDevice(id) }]);
    acknowledged.push(id);
    return true;
  } catch (error) {
    codes.push(error instanceof StoreError ? error.code : String(error));
    return false;
  }
}
