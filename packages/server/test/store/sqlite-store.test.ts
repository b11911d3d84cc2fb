import { storeContract } from "@beckon/testing/contracts";
import { temporaryStore } from "./temporary-store.ts";

storeContract("SqliteStore", temporaryStore);
