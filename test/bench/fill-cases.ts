import { join } from 'node:path';
import { promisify } from 'node:util';
import sqlite3 from 'sqlite3';
import { z } from 'zod/v4';

const Columns = z.array(z.object({ name: z.string() }));

/** What is different in each copy; all else is as in the case that was really sent. */
const copied: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  case: {
    reference: "'BENCH-' || i",
    conversation_id: "'bench-' || i",
    state: "CASE WHEN i % 100 = 0 THEN state ELSE 'closed' END",
    received_at: 'received_at - i * 30000',
    closed_at: 'CASE WHEN i % 100 = 0 THEN NULL ELSE received_at - i * 30000 + 3600000 END',
  },
  case_event: { reference: "'BENCH-' || i" },
  delivery: {
    id: "'bench-' || i || '-' || id",
    conversation_id: "'bench-' || i",
    case_reference: "'BENCH-' || i",
    state: "'sent'",
  },
};

/** Copies the first case of a database that no service has open, so that there are so many, years of them. */
export async function fillCases(dataDir: string, count: number): Promise<void> {
  const database = new sqlite3.Database(join(dataDir, 'lanyard.sqlite'));
  const all = promisify<string, unknown>(database.all.bind(database));
  const run = promisify<string, void>(database.exec.bind(database));
  await run('PRAGMA synchronous = OFF');
  for (const [table, changes] of Object.entries(copied)) {
    const columns = Columns.parse(await all(`PRAGMA table_info("${table}")`)).map(({ name }) => name);
    const values = columns.map((name) => changes[name] ?? name).join(', ');
    const reference = table === 'delivery' ? 'case_reference' : 'reference';
    await run(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}),
        first AS (SELECT * FROM "${table}" WHERE ${reference} = (SELECT MIN(reference) FROM "case"))
       INSERT INTO "${table}" (${columns.join(', ')}) SELECT ${values} FROM n CROSS JOIN first`,
    );
  }
  await run('ANALYZE');
  await promisify(database.close.bind(database))();
}
