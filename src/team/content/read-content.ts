import { z } from 'zod/v4';
import type { Written } from '../../content/entry-form.ts';
import type { Kind } from '../../content/kinds/kind.ts';
import type { ContentDeps } from './content-deps.ts';

const Fields = z.record(z.string(), z.unknown());
const Text = z.string().max(60_000);

/** The inputs of a card that hold text, by name. */
export function readWritten(fields: unknown): Written {
  const entries = Object.entries(Fields.safeParse(fields).data ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const text = Text.safeParse(value).data;
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

/** What the form wrote, as it came with the preview; undefined where an entry is to be taken away, or nothing came. */
export function writtenAt(fields: unknown): Written | undefined {
  const { written = '' } = readWritten(fields);
  if (written === '') return undefined;
  try {
    return readWritten(JSON.parse(written));
  } catch {
    return undefined;
  }
}

/** The newest version of an entry, whatever became of it, and whether one waits for a second person. */
export async function latestOf({ store }: ContentDeps, { id: kind }: Kind, id: string | undefined) {
  const edits = id === undefined ? [] : await store.contentEdits.of(kind, id);
  return { version: edits[0]?.version ?? 0, waits: edits.some(({ state }) => state === 'waiting') };
}

/** What an entry is called: as it is now, else as it is written. */
export function nameOf({ book }: ContentDeps, kind: Kind, id: string | undefined, written: Written = {}): string {
  const [known] = id === undefined ? [] : book.find(kind, id).filter((one) => one.id === id);
  return known?.name ?? ((written.name ?? written.title ?? '').trim() || kind.one);
}
