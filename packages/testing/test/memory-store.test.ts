import { MemoryStore } from "@beckon/acs";
import { storeContract } from "@beckon/testing/contracts";

storeContract("MemoryStore", async (clock) => new MemoryStore(clock));
