import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Everything that a store has on its disk: the files of SQLite, or every value of every row of PostgreSQL. */
export async function keptBytes({
  folder,
  url,
}: {
  readonly folder: string;
  readonly url?: string | undefined;
}): Promise<Buffer> {
  if (url === undefined) {
    const names = await readdir(folder);
    return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    const parts: Buffer[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM "${name}"`);
      for (const value of rows.flatMap(Object.values))
        parts.push(Buffer.isBuffer(value) ? value : Buffer.from(String(value)));
    }
    return Buffer.concat(parts);
  } finally {
    await client.end();
  }
}
