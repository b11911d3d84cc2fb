import { type IndexedValues, splitIndexedPath } from "@beckon/acs";
import type { DeviceRow } from "./batch-rows.ts";
import type { Execute } from "./connection.ts";
import type { Counts } from "./counts.ts";
import { keyText } from "./key-text.ts";
import type { Changed } from "./save-rows.ts";

/** Writes what changed of devices: after a periodic Inform that is the live row alone. */
export async function saveDevices(
  execute: Execute,
  devices: readonly Changed<DeviceRow>[],
  counts: Counts,
): Promise<void> {
  const identities = devices.filter(({ before, after }) => before?.stable !== after.stable);
  for (const { before, after } of identities) {
    if (before !== undefined) counts.model(before, -1);
    counts.model(after, 1);
  }
  await Promise.all([
    saveIdentities(
      execute,
      identities.map(({ after }) => after),
    ),
    saveLive(execute, devices),
  ]);
  await saveFacets(execute, identities);
}

async function saveIdentities(execute: Execute, devices: readonly DeviceRow[]): Promise<void> {
  if (devices.length === 0) return;
  await execute({
    name: "save-devices",
    text: `INSERT INTO device (id, manufacturer, product_class, software_version, first_seen, stable, search)
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[])
      ON CONFLICT (id) DO UPDATE SET manufacturer = excluded.manufacturer, product_class = excluded.product_class,
        software_version = excluded.software_version, first_seen = excluded.first_seen, stable = excluded.stable,
        search = excluded.search`,
    values: [
      devices.map(({ id }) => id),
      devices.map(({ manufacturer }) => manufacturer),
      devices.map(({ productClass }) => productClass),
      devices.map(({ softwareVersion }) => softwareVersion),
      devices.map(({ firstSeenAt }) => firstSeenAt),
      devices.map(({ stable }) => stable),
      devices.map(({ search }) => search),
    ],
  });
}

async function saveLive(execute: Execute, devices: readonly Changed<DeviceRow>[]): Promise<void> {
  const added = devices.filter(({ before }) => before === undefined);
  const kept = devices.filter(({ before }) => before !== undefined);
  const values = (rows: readonly Changed<DeviceRow>[]) => [
    rows.map(({ after }) => after.id),
    rows.map(({ after }) => after.lastInformAt),
    rows.map(({ after }) => after.live),
    // Null: what is stored stays.
    rows.map(({ before, after }) => (before?.overlay === after.overlay ? null : overlayText(after))),
  ];
  const columns = "unnest($1::text[], $2::bigint[], $3::text[], $4::text[])";
  await Promise.all([
    added.length > 0 &&
      execute({
        name: "add-live",
        text: `INSERT INTO live (device, last_inform, body, overlay) SELECT * FROM ${columns}`,
        values: values(added),
      }),
    kept.length > 0 &&
      execute({
        name: "save-live",
        text: `UPDATE live SET last_inform = v.last_inform, body = v.body, overlay = coalesce(v.overlay, live.overlay)
          FROM ${columns} AS v (device, last_inform, body, overlay) WHERE live.device = v.device`,
        values: values(kept),
      }),
  ]);
}

function overlayText({ overlay }: DeviceRow): string {
  return overlay.length === 0 ? "" : JSON.stringify(overlay);
}

/** What a device is found by beside its columns. */
interface Facets {
  readonly tags: readonly string[];
  readonly indexed: IndexedValues;
}

async function saveFacets(execute: Execute, devices: readonly Changed<DeviceRow>[]): Promise<void> {
  const all = devices.map(({ before, after }) => ({
    id: after.id,
    before: before === undefined ? NONE : facetsOf(before.stable),
    after: facetsOf(after.stable) ?? NONE,
  }));
  const other = all.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  if (other.length === 0) return;
  const old = other.filter(({ before }) => before !== NONE).map(({ id }) => id);
  if (old.length > 0) {
    await Promise.all(
      ["device_tag", "device_parameter"].map((table) =>
        execute({ text: `DELETE FROM ${table} WHERE device = ANY($1::text[])`, values: [old] }),
      ),
    );
  }
  const tags = other.flatMap(({ id, after }) => [...new Set(after.tags.map(keyText))].map((tag) => ({ id, tag })));
  const parameters = other.flatMap(({ id, after }) =>
    Object.entries(after.indexed).map(([path, value]) => ({ id, value: keyText(value), ...splitIndexedPath(path) })),
  );
  await Promise.all([
    tags.length > 0 &&
      execute({
        name: "save-tags",
        text: "INSERT INTO device_tag (device, tag) SELECT * FROM unnest($1::text[], $2::text[])",
        values: [tags.map(({ id }) => id), tags.map(({ tag }) => tag)],
      }),
    parameters.length > 0 &&
      execute({
        name: "save-parameters",
        text: `INSERT INTO device_parameter (device, path, instances, value)
          SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])`,
        values: [
          parameters.map(({ id }) => id),
          parameters.map(({ generic }) => keyText(generic)),
          parameters.map(({ instances }) => keyText(instances)),
          parameters.map(({ value }) => value),
        ],
      }),
  ]);
}

const NONE: Facets = { tags: [], indexed: {} };

/** Undefined if the stored text is damaged: then it is not known what is to go, and all goes. */
function facetsOf(stable: string): Facets | undefined {
  try {
    const { tags, indexed }: Partial<Facets> = JSON.parse(stable);
    return { tags: tags ?? [], indexed: indexed ?? {} };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
