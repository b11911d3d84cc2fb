/** One step of the schema. Never changed once released: a new step is added instead. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * What is written at every Inform is apart from what hardly ever changes, and has no index: `live` is one narrow row per
 * device, `device` the rest of it (performance.md, sections 4.5 and 10). Times are epoch milliseconds.
 */
const FIRST: Migration = {
  name: "devices, trees, tasks, sessions",
  sql: `
    CREATE TABLE device (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      manufacturer TEXT NOT NULL,
      product_class TEXT NOT NULL,
      software_version TEXT NOT NULL,
      first_seen INTEGER NOT NULL,
      stable TEXT NOT NULL,
      search TEXT NOT NULL
    ) STRICT;
    CREATE INDEX device_by_manufacturer ON device (manufacturer, id);
    CREATE INDEX device_by_product_class ON device (product_class, id);
    CREATE INDEX device_by_software_version ON device (software_version, id);
    CREATE INDEX device_by_first_seen ON device (first_seen, id);
    CREATE VIRTUAL TABLE device_search USING fts5 (
      text, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
    );
    CREATE TABLE device_tag (tag TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (tag, n)) STRICT, WITHOUT ROWID;
    CREATE INDEX device_tag_by_device ON device_tag (n);
    CREATE TABLE model_count (
      manufacturer TEXT NOT NULL,
      product_class TEXT NOT NULL,
      software_version TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (manufacturer, product_class, software_version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE live (
      n INTEGER PRIMARY KEY,
      last_inform INTEGER NOT NULL,
      body TEXT NOT NULL,
      overlay TEXT NOT NULL
    ) STRICT;
    CREATE TABLE class (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, leaves TEXT NOT NULL) STRICT;
    CREATE TABLE tree (n INTEGER PRIMARY KEY, classes TEXT NOT NULL, objects BLOB NOT NULL) STRICT;

    CREATE TABLE task (
      id TEXT PRIMARY KEY,
      device TEXT NOT NULL,
      state TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      idempotency_key TEXT,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX task_by_time ON task (created_at, id);
    CREATE INDEX task_by_state ON task (state, created_at, id);
    CREATE INDEX task_by_device ON task (device, created_at, id);
    CREATE INDEX task_open ON task (device, created_at, id) WHERE state IN ('queued', 'sent', 'waiting');
    CREATE UNIQUE INDEX task_by_key ON task (device, idempotency_key) WHERE idempotency_key IS NOT NULL;

    CREATE TABLE session (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      device TEXT NOT NULL,
      started_at INTEGER NOT NULL,
      ended_at INTEGER,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX session_by_time ON session (started_at, id);
    CREATE INDEX session_by_device ON session (device, started_at, id);
    CREATE INDEX session_by_end ON session (ended_at) WHERE ended_at IS NOT NULL;
    CREATE TABLE recording (n INTEGER PRIMARY KEY, messages BLOB NOT NULL) STRICT;

    CREATE TABLE model (key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE TABLE document (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
};

/** A body that is no JSON any more must not stop the start: its task counts as ended when it was created. */
const SECOND: Migration = {
  name: "when tasks ended",
  sql: `
    ALTER TABLE task ADD COLUMN ended_at INTEGER;
    UPDATE task SET ended_at = CASE
      WHEN json_valid(body) THEN CAST(coalesce(json_extract(body, '$.changedAt'), created_at) AS INTEGER)
      ELSE created_at END
    WHERE state NOT IN ('queued', 'sent', 'waiting');
    DROP INDEX task_open;
    CREATE INDEX task_open ON task (device, created_at, id) WHERE ended_at IS NULL;
    CREATE INDEX task_by_end ON task (ended_at) WHERE ended_at IS NOT NULL;
  `,
};

/** Devices by the values of chosen parameters; written only when one of them changes. */
const THIRD: Migration = {
  name: "indexed parameters",
  sql: `
    CREATE TABLE indexed_path (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE device_parameter (
      path INTEGER NOT NULL,
      value TEXT NOT NULL,
      n INTEGER NOT NULL,
      instances TEXT NOT NULL,
      PRIMARY KEY (path, value, n, instances)
    ) STRICT, WITHOUT ROWID;
  `,
};

/** Small recordings of one batch together: `left` sessions still have theirs on the shelf. */
const FOURTH: Migration = {
  name: "shelves of recordings",
  sql: `
    ALTER TABLE session ADD COLUMN shelf INTEGER;
    CREATE TABLE recording_shelf (n INTEGER PRIMARY KEY, left INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
  `,
};

export const MIGRATIONS: readonly Migration[] = [FIRST, SECOND, THIRD, FOURTH];
