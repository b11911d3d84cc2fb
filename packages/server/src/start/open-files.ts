import type { Server } from "node:http";
import { join } from "node:path";
import type { Store } from "@beckon/acs";
import { type Random, randomName } from "@beckon/cwmp/ports";
import type { Configuration } from "../configuration/options.ts";
import { FileDirectory } from "../files/file-directory.ts";
import { createFileListener } from "../files/file-listener.ts";
import type { Log } from "../log/log.ts";
import { listen } from "./listen.ts";
import { fileUrl } from "./urls.ts";

export interface FileDoor {
  readonly server: Server;
  /** Nobody guesses it; the name of a file follows. */
  readonly url: string;
}

/** The file server for devices; undefined if no port is set for it. */
export async function openFiles(
  configuration: Configuration,
  store: Store,
  random: Random,
  log: Log,
): Promise<FileDoor | undefined> {
  const wanted = configuration["files.port"];
  if (wanted === undefined) return undefined;
  const directory = await FileDirectory.open(join(configuration.data, "files"));
  const token = await fileToken(store, random);
  const server = createFileListener({
    directory,
    token,
    uploadLimit: configuration["files.uploadLimit"],
    onError: (err) => log.error({ err }, "The file server failed"),
  });
  const port = await listen(server, configuration["cwmp.host"], wanted, "files");
  return { server, url: fileUrl(configuration, port, token) };
}

/** Made once: URLs that devices were told stay good. */
async function fileToken(store: Store, random: Random): Promise<string> {
  const kept = await store.document("file-token");
  if (kept !== undefined) return kept;
  const made = randomName(random);
  await store.putDocument("file-token", made);
  return made;
}
