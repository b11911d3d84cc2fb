import { apply } from "./apply.ts";
import type { Benchmark } from "./figure.ts";
import { firstRead } from "./first-read/first-read.ts";
import { inform } from "./inform/inform.ts";
import { powerCut } from "./power-cut.ts";
import { query } from "./query.ts";
import { ready } from "./ready.ts";
import { recovery } from "./recovery.ts";
import { store } from "./store.ts";
import { storm } from "./storm/storm.ts";
import { wake } from "./wake.ts";
import { xml } from "./xml.ts";

/** Every benchmark, in the order in which they run. */
export const BENCHMARKS: readonly Benchmark[] = [
  firstRead,
  inform,
  storm,
  recovery,
  apply,
  wake,
  ready,
  query,
  xml,
  store,
  powerCut,
];
