import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Database } from './database.ts';
import type { Span } from './report-reads.ts';
import { maybeCount, maybeText, maybeTime, ms, orNull, time } from './rows.ts';

/** A file that somebody made of what we keep. */
export interface Exported {
  readonly at: Date;
  /** As whoever made it gave their name, with the account they used. */
  readonly by: string;
  readonly what: string;
  readonly span?: Span | undefined;
  readonly queue?: string | undefined;
  /** How many rows; undefined while it is written, and for ever when that was broken off. */
  readonly rows?: number | undefined;
}

export interface ExportLog {
  /** Written down before the first row is read. Gives what `end` needs. */
  readonly begin: (exported: Omit<Exported, 'rows'>) => Promise<string>;
  readonly end: (id: string, rows: number) => Promise<void>;
  /** Newest first: the last ten thousand. */
  readonly all: () => Promise<readonly Exported[]>;
}

const ExportedRow = z
  .object({
    at: time,
    taken_by: z.string(),
    what: z.string(),
    since: maybeTime,
    until: maybeTime,
    queue: maybeText,
    row_count: maybeCount,
  })
  .transform(({ at, taken_by: by, what, since, until, queue, row_count: rows }): Exported => {
    const span = since === undefined || until === undefined ? undefined : { from: since, to: until };
    return { at, by, what, span, queue, rows };
  });

export const createExportLog = (database: Database): ExportLog => ({
  async begin({ at, by, what, span, queue }) {
    const id = randomUUID();
    await database.transaction((tx) =>
      tx.run('INSERT INTO exported (id, at, taken_by, what, since, until, queue) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        id,
        ms(at),
        by,
        what,
        ms(span?.from),
        ms(span?.to),
        orNull(queue),
      ]),
    );
    return id;
  },
  async end(id, rows) {
    await database.transaction((tx) => tx.run('UPDATE exported SET row_count = $2 WHERE id = $1', [id, rows]));
  },
  all: async () =>
    z.array(ExportedRow).parse(await database.read('SELECT * FROM exported ORDER BY at DESC, id LIMIT 10000')),
});
