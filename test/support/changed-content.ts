import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod/v4';
import { seedFolder } from '../../src/content/load-content.ts';

const Entries = z.array(z.looseObject({ id: z.string() }));

/** A copy of the content that ships, for a test to change. */
export function changedContent() {
  const path = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(fileURLToPath(seedFolder), path, { recursive: true });
  const write = (file: string, entries: unknown) => writeFileSync(join(path, file), JSON.stringify(entries));
  return {
    folder: pathToFileURL(`${path}/`),
    write,
    /** Gives one entry of a file some other fields. */
    edit(file: string, id: string, change: Readonly<Record<string, unknown>>) {
      const entries = Entries.parse(JSON.parse(readFileSync(join(path, file), 'utf8')));
      write(
        file,
        entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
      );
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
