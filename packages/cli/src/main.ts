#!/usr/bin/env node
import module from "node:module";

module.enableCompileCache();
// Imported after the cache is on, so that everything below comes from it.
const { runProcess } = await import("./process.ts");
await runProcess();
