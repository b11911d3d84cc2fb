import { storeContract } from "@beckon/testing";
import { temporaryStore } from "./temporary-store.ts";

storeContract("SqliteStore", temporaryStore);
