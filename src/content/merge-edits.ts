import { z } from 'zod/v4';
import type { ContentFiles } from './content-files.ts';
import type { Kind } from './kinds/kind.ts';

/** One entry as it is to be; without `entry` it is taken away. */
export interface Edit {
  readonly kind: Kind;
  readonly entryId: string;
  readonly entry?: unknown;
}

const Entries = z.array(z.looseObject({ id: z.string() }));

/** The files with one entry changed, added at the end, or taken away. A single entry cannot be taken away. */
export function mergeEdit(files: ContentFiles, { kind: { file, single }, entryId, entry }: Edit): ContentFiles {
  if (single) return entry === undefined ? files : { ...files, [file]: entry };
  const entries = Entries.parse(files[file]);
  const isThere = entries.some(({ id }) => id === entryId);
  const changed = entries.flatMap((one) => (one.id !== entryId ? [one] : entry === undefined ? [] : [entry]));
  return { ...files, [file]: isThere || entry === undefined ? changed : [...changed, entry] };
}
