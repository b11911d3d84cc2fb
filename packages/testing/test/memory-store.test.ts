import { MemoryStore } from "@beckon/acs";
import { storeContract } from "@beckon/testing";

storeContract("MemoryStore", async (clock) => new MemoryStore(clock));
