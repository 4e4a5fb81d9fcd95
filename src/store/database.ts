/** What a statement may be given: the types both engines have. Times are milliseconds since 1970. */
export type Value = string | number | Buffer | null;
export type Row = Readonly<Record<string, unknown>>;

/** Statements are one text for both engines, with `$1`, `$2` … for the values. */
export interface Statements {
  readonly all: (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;
  /** Gives how many rows it changed. */
  readonly run: (sql: string, values?: readonly Value[]) => Promise<number>;
}

/** The small port that the store's SQL stands on. SQLite and PostgreSQL differ in nothing else. */
export interface Database {
  /** Reads what is committed. */
  readonly read: Statements['all'];
  /** Runs `work` and resolves after its durable commit; when `work` throws, nothing of it remains and that error comes back. */
  readonly transaction: <T>(work: (tx: Statements) => Promise<T>) => Promise<T>;
  /** The text that follows a sub-select of rows to be leased, so that two instances never take the same row. */
  readonly skipLocked: string;
  /** What makes migrations wait for each other, on every instance; left out where one process has the file. */
  readonly migrationLock?: string;
  /** Migrations are written in SQLite's types; gives a statement in the engine's own. */
  readonly typesOf?: (sql: string) => string;
  /** Tells everybody who follows the topic, on every instance. */
  readonly wake: (topic: string) => void;
  readonly onWake: (listener: (topic: string) => void) => () => void;
  readonly close: () => Promise<void>;
}
