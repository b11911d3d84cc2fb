import { type Command, Option } from "commander";
import type { DeviceAnswer, PageAnswer } from "../../api/answers.ts";
import type { Terminal } from "../../terminal.ts";
import { apiCommand, withApi } from "../api-command.ts";
import { whole } from "../options.ts";
import { deviceTable } from "./device-table.ts";

interface ListOptions {
  readonly online?: boolean;
  readonly offline?: boolean;
  readonly manufacturer?: string;
  readonly class?: string;
  readonly software?: string;
  readonly tag?: string;
  readonly sort: string;
  readonly limit: number;
}

/** The API gives so many at once. */
const PAGE = 1000;

export function listCommand(terminal: Terminal): Command {
  const command = apiCommand("ls", "List devices, those that informed last first.")
    .alias("list")
    .argument("[words...]", "only devices whose id, names, versions, address or tags have all these words")
    .option("--online", "only devices that are online")
    .addOption(new Option("--offline", "only devices that are not").conflicts("online"))
    .option("--manufacturer <name>", "only of this manufacturer")
    .option("--class <name>", "only of this product class")
    .option("--software <version>", "only with this software version")
    .option("--tag <tag>", "only with this tag")
    .addOption(
      new Option("--sort <field>", "order of the list")
        .choices(["id", "lastInformAt", "firstSeenAt", "productClass", "softwareVersion"])
        .default("lastInformAt"),
    )
    .option("-n, --limit <number>", "how many at most", whole(1, 1_000_000), 50)
    .addHelpText(
      "after",
      "\nExamples:\n  beckon device ls\n  beckon device ls --offline acme\n  beckon device ls -n 100000 --json > devices.json",
    );
  return withApi<ListOptions>(command, terminal, async ({ api, print }, words, options) => {
    const { online, offline, manufacturer, class: productClass, software, tag, sort, limit } = options;
    const query = {
      search: words.length === 0 ? undefined : words.join(" "),
      online: online ? true : offline ? false : undefined,
      manufacturer,
      productClass,
      softwareVersion: software,
      tag,
      sort,
      descending: sort === "lastInformAt" || sort === "firstSeenAt",
    };
    const devices: DeviceAnswer[] = [];
    let cursor: string | undefined;
    let total = 0;
    do {
      const page: PageAnswer<DeviceAnswer> = await api.call("/devices", {
        query: { ...query, limit: Math.min(PAGE, limit - devices.length), cursor },
      });
      devices.push(...page.items);
      cursor = page.next;
      total = page.total;
    } while (cursor !== undefined && devices.length < limit);
    print(devices, () => deviceTable(devices, Date.now()));
    if (cursor !== undefined) {
      const all = total < 0 ? "more" : `${total} in all`;
      terminal.err(`${devices.length} shown, ${all}. See more with -n, or fewer by adding words.\n`);
    }
  });
}
