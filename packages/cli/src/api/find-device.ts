import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { plain } from "../output/plain.ts";
import type { DeviceAnswer, PageAnswer } from "./answers.ts";
import { type ApiClient, segment } from "./api-client.ts";

/** The device with this id, or the only one that a search for these words finds: a serial number is enough. */
export async function findDevice(api: ApiClient, words: string): Promise<DeviceAnswer> {
  const exact = await api.find<DeviceAnswer>(`/devices/${segment(words)}`);
  if (exact) return exact;
  const { items, total } = await api.call<PageAnswer<DeviceAnswer>>("/devices", { query: { search: words, limit: 5 } });
  const [only, second] = items;
  if (only && !second) return only;
  if (!only) {
    throw new CliError(
      EXIT.notFound,
      `There is no device "${plain(words)}". See all of them with \`beckon device ls\`.`,
    );
  }
  const names = items.map(({ id }) => plain(id)).join(", ");
  const more = total > items.length ? ` and ${total - items.length} more` : "";
  throw new CliError(EXIT.usage, `"${plain(words)}" fits several devices: ${names}${more}. Write one of these ids.`);
}
