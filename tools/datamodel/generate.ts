import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { encodeModel } from "@beckon/datamodel";
import { readJsonlFacts } from "./jsonl-facts.ts";
import { moduleOf } from "./module-of.ts";

/** The tables that come with Beckon: file of the facts, name, root, module. */
export const SOURCES = [
  ["device2-2.19.1-cwmp", "Device:2.19", "Device.", "device-2-19"],
  ["device1-1.14", "Device:1.14", "Device.", "device-1-14"],
  ["igd1-1.14", "InternetGatewayDevice:1.14", "InternetGatewayDevice.", "internet-gateway-device-1-14"],
  ["service-voice1-1.1", "VoiceService:1.1", "", "voice-service-1-1"],
  ["service-voice2-2.0", "VoiceService:2.0", "", "voice-service-2-0"],
  ["service-stb-1.4", "STBService:1.4", "", "stb-service-1-4"],
  ["service-storage-1.3", "StorageService:1.3", "", "storage-service-1-3"],
] as const;

const COMMAND = "node tools/datamodel/generate.ts";
/** Beside the checkout, where it exists: facts are not copied into the repository. */
export const FACTS = new URL("../../../shared/datamodel/", import.meta.url);
const GENERATED = new URL("../../packages/datamodel/src/generated/", import.meta.url);

if (import.meta.main) main(process.argv.includes("--check"));

function main(check: boolean): void {
  if (!existsSync(FACTS)) {
    console.log(`No facts beside the checkout (../shared/datamodel): the generated data models stay as they are.`);
    if (!check) process.exitCode = 1;
    return;
  }
  for (const [file, name, root, module] of SOURCES) {
    const model = encodeModel(readJsonlFacts(readFileSync(new URL(`${file}.jsonl`, FACTS), "utf8"), name, root));
    const text = moduleOf(COMMAND, model);
    const target = new URL(`${module}.ts`, GENERATED);
    const same = existsSync(target) && readFileSync(target, "utf8") === text;
    if (check && !same) {
      console.error(`packages/datamodel/src/generated/${module}.ts is not what \`${COMMAND}\` makes: run it.`);
      process.exitCode = 1;
    } else if (!check && !same) writeFileSync(target, text);
    if (!check) console.log(`${module}.ts: ${Math.ceil(Buffer.byteLength(text) / 1024)} kB`);
  }
}
