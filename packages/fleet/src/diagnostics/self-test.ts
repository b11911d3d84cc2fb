import { mkdtemp, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { availableParallelism, freemem, loadavg, networkInterfaces, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { DiagnosticError } from "@beckon/cpe";

const MIB = 1024 * 1024;

/** What this machine says of itself: processors, memory, disk, network. @throws DiagnosticError if it cannot keep a file */
export async function selfTest(directory = tmpdir()): Promise<string> {
  const [load = 0] = loadavg();
  const interfaces = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outside = interfaces.filter(({ internal }) => !internal).map(({ address }) => address);
  return [
    `load ${load.toFixed(2)} on ${availableParallelism()} processors`,
    `memory ${Math.round(freemem() / MIB)} of ${Math.round(totalmem() / MIB)} MiB free`,
    await disk(directory),
    outside.length > 0 ? `network ${outside.slice(0, 8).join(" ")}` : "network none",
  ].join("\n");
}

async function disk(directory: string): Promise<string> {
  try {
    const place = await mkdtemp(join(directory, "self-test-"));
    try {
      await writeFile(join(place, "file"), "self-test");
      if ((await readFile(join(place, "file"), "utf8")) !== "self-test")
        throw new DiagnosticError("Internal", "the disk lies");
    } finally {
      await rm(place, { recursive: true });
    }
    const { bavail, bsize } = await statfs(directory);
    return `disk ${Math.round((bavail * bsize) / MIB)} MiB free`;
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw new DiagnosticError("Internal", `a file cannot be written to ${directory}`, { cause: error });
  }
}
