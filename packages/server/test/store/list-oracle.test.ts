import { listOracle } from "./list-oracle.ts";
import { temporaryStore } from "./temporary-store.ts";

listOracle("SqliteStore", temporaryStore);
