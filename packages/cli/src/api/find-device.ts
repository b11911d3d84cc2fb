import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { plain } from "../output/plain.ts";
import type { DeviceAnswer, PageAnswer } from "./answers.ts";
import { type ApiClient, segment } from "./api-client.ts";

/** Enough to find the whole serial number among those that begin with it. */
const LOOKED_AT = 100;
const NAMED = 5;

/**
 * The device with this id, or the only one that has these words as its serial number, or the only one that a search
 * for them finds.
 */
export async function findDevice(api: ApiClient, words: string): Promise<DeviceAnswer> {
  if (words.trim() === "") throw new CliError(EXIT.usage, "The device is empty. Write its id or its serial number.");
  // No address can end in these two; no id is like them.
  const exact = /^\.\.?$/.test(words) ? undefined : await api.find<DeviceAnswer>(`/devices/${segment(words)}`);
  if (exact) return exact;
  const query = { search: words, limit: LOOKED_AT };
  const { items, total } = await api.call<PageAnswer<DeviceAnswer>>("/devices", { query });
  const bySerial = items.filter(({ identity }) => identity.serialNumber === words);
  const [only, second] = bySerial.length > 0 ? bySerial : items;
  if (only && !second) return only;
  if (!only) {
    throw new CliError(
      EXIT.notFound,
      `There is no device "${plain(words)}". See all of them with \`beckon device ls\`.`,
    );
  }
  const names = items
    .slice(0, NAMED)
    .map(({ id }) => plain(id))
    .join(", ");
  const more = total > NAMED ? ` and ${total - NAMED} more` : "";
  throw new CliError(EXIT.usage, `"${plain(words)}" fits several devices: ${names}${more}. Write one of these ids.`);
}
