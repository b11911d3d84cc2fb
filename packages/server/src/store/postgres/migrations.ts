/** One step of the schema. Never changed once released: a new step is added instead. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * As in SQLite: what is written at every Inform is apart from what hardly ever changes and has no index (performance.md,
 * sections 4.5 and 10). The device leads every key of what is its own, so that the tables can be distributed by it; there
 * are no sequences, triggers or foreign keys. Times are epoch milliseconds, texts are ordered by code point, and texts in
 * columns that are searched are those of `keyText`.
 */
const FIRST: Migration = {
  name: "devices, trees, tasks, sessions",
  sql: `
    CREATE TABLE device (
      id text COLLATE "C" PRIMARY KEY,
      manufacturer text COLLATE "C" NOT NULL,
      product_class text COLLATE "C" NOT NULL,
      software_version text COLLATE "C" NOT NULL,
      first_seen bigint NOT NULL,
      stable text NOT NULL,
      search text COLLATE "C" NOT NULL
    );
    CREATE INDEX device_by_manufacturer ON device (manufacturer, id);
    CREATE INDEX device_by_product_class ON device (product_class, id);
    CREATE INDEX device_by_software_version ON device (software_version, id);
    CREATE INDEX device_by_first_seen ON device (first_seen, id);
    CREATE TABLE device_tag (
      device text COLLATE "C" NOT NULL,
      tag text COLLATE "C" NOT NULL,
      PRIMARY KEY (device, tag)
    );
    CREATE INDEX device_tag_by_tag ON device_tag (tag, device);
    CREATE TABLE device_parameter (
      device text COLLATE "C" NOT NULL,
      path text COLLATE "C" NOT NULL,
      instances text COLLATE "C" NOT NULL,
      value text COLLATE "C" NOT NULL,
      PRIMARY KEY (device, path, instances)
    );
    CREATE INDEX device_parameter_by_value ON device_parameter (path, value, device);

    CREATE TABLE live (
      device text COLLATE "C" PRIMARY KEY,
      last_inform bigint NOT NULL,
      body text NOT NULL,
      overlay text NOT NULL
    ) WITH (fillfactor = 60);
    CREATE TABLE tree (
      device text COLLATE "C" PRIMARY KEY,
      classes bytea NOT NULL,
      objects bytea NOT NULL
    );
    ALTER TABLE tree ALTER COLUMN classes SET STORAGE EXTERNAL, ALTER COLUMN objects SET STORAGE EXTERNAL;
    CREATE TABLE class (hash bytea PRIMARY KEY, leaves text NOT NULL);

    CREATE TABLE task (
      device text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      state text COLLATE "C" NOT NULL,
      created_at bigint NOT NULL,
      ended_at bigint,
      idempotency_key text COLLATE "C",
      body text NOT NULL,
      PRIMARY KEY (device, id)
    );
    CREATE INDEX task_by_id ON task (id);
    CREATE INDEX task_by_time ON task (created_at, id);
    CREATE INDEX task_by_state ON task (state, created_at, id);
    CREATE INDEX task_by_device ON task (device, created_at, id);
    CREATE INDEX task_open ON task (device, created_at, id) WHERE ended_at IS NULL;
    CREATE UNIQUE INDEX task_by_key ON task (device, idempotency_key) WHERE idempotency_key IS NOT NULL;

    CREATE TABLE session (
      device text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      started_at bigint NOT NULL,
      ended_at bigint,
      parts integer NOT NULL,
      body text NOT NULL,
      PRIMARY KEY (device, started_at, id)
    );
    CREATE INDEX session_by_id ON session (id);
    CREATE INDEX session_by_time ON session (started_at, id);
    CREATE TABLE recording (
      device text COLLATE "C" NOT NULL,
      session text COLLATE "C" NOT NULL,
      part integer NOT NULL,
      messages bytea NOT NULL,
      PRIMARY KEY (device, session, part)
    );
    ALTER TABLE recording ALTER COLUMN messages SET STORAGE EXTERNAL;

    CREATE TABLE model (key text COLLATE "C" PRIMARY KEY, body text NOT NULL);
    CREATE TABLE document (name text COLLATE "C" PRIMARY KEY, body text NOT NULL);
    CREATE TABLE counter (name text COLLATE "C" PRIMARY KEY, value bigint NOT NULL);
    CREATE TABLE model_count (
      hash bytea PRIMARY KEY,
      manufacturer text COLLATE "C" NOT NULL,
      product_class text COLLATE "C" NOT NULL,
      software_version text COLLATE "C" NOT NULL,
      count bigint NOT NULL
    );
  `,
};

export const MIGRATIONS: readonly Migration[] = [FIRST];
