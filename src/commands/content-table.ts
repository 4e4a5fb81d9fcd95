import { stringify } from 'csv-stringify/sync';
import type { Book, Checked } from '../content/book.ts';
import type { Entry } from '../content/entry-form.ts';
import type { Kind } from '../content/kinds/kind.ts';
import type { Store } from '../store/store.ts';
import { type ContentFile, readContentFile } from './read-content-file.ts';

/** All entries of a kind as people see them now: JSON as the seed files have it, or a table with a column for each field. */
export function exportContent(book: Book, kind: Kind, as: 'json' | 'csv'): string {
  const entries = book.find(kind, '').map(({ id }) => book.entry(kind, id) ?? {});
  if (as === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  const columns = ['id', ...book.fieldsOf(kind).map(({ path }) => path)];
  const rows = entries.map((entry) => {
    const written = book.toWritten(kind, entry);
    return columns.map((column) => (column === 'id' ? String(entry.id) : (written[column] ?? '')));
  });
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

interface Import {
  readonly book: Book;
  readonly store: Pick<Store, 'turns' | 'contentEdits'>;
  readonly kind: Kind;
  /** The file's text: JSON when it begins with `[`, else CSV. */
  readonly text: string;
  readonly who: string;
  readonly why: string;
  readonly at: Date;
}

/** `wrong`: what is wrong with which entry; nothing was taken. */
export type Imported =
  | { readonly kind: 'taken'; readonly changed: readonly string[]; readonly waiting: boolean }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }
  | { readonly kind: 'outrun' };

/**
 * Takes the entries of a file that are new or that differ; what is not in it stays as it is. All of them or none: each is
 * checked as the seed files are. What needs a second person waits for one.
 */
export async function importContent({ book, store, kind, text, who, why, at }: Import): Promise<Imported> {
  const file = readContentFile(text);
  if (file.as === 'unread') return { kind: 'wrong', problems: [file.problem] };
  const read = file.as === 'json' ? fromJson(book, kind, file) : fromCsv(book, kind, file);
  const problems = read.flatMap(({ name, checked }) =>
    checked.kind === 'fits'
      ? []
      : [
          `${name}: ${[...Object.entries(checked.problems).map((one) => one.join(': ')), checked.whole ?? []].flat().join('; ')}`,
        ],
  );
  if (problems.length > 0) return { kind: 'wrong', problems };
  const changed = read
    .flatMap(({ checked }) => (checked.kind === 'fits' ? [checked] : []))
    .filter(({ id, entry }) => asRead(kind, book.entry(kind, id)) !== asRead(kind, entry));
  const state = kind.second ? 'waiting' : 'live';
  const records = await Promise.all(
    changed.map(async ({ id: entryId, entry }) => {
      const [latest] = await store.contentEdits.of(kind.id, entryId);
      const version = (latest?.version ?? 0) + 1;
      const by = { id: `command:${who}`, name: who };
      const edit = { kind: kind.id, entryId, version, state, entry: JSON.stringify(entry), why, by, at } as const;
      return { kind: 'edit-content', edit } as const;
    }),
  );
  const key = { channel: 'teams', conversationId: 'content', activityId: `import:${at.toISOString()}` } as const;
  const { kind: committed } = await store.turns.commit({ key, at, said: [], records });
  if (committed === 'outrun') return { kind: 'outrun' };
  return { kind: 'taken', changed: changed.map(({ id }) => id), waiting: kind.second === true };
}

interface Read {
  readonly name: string;
  readonly checked: Checked;
}

type Table = Extract<ContentFile, { as: 'csv' }>;
type Entries = Extract<ContentFile, { as: 'json' }>;

function fromJson(book: Book, kind: Kind, { entries }: Entries): readonly Read[] {
  return entries.map((entry) => ({ name: entry.id, checked: book.fits(kind, entry) }));
}

/** A spreadsheet keeps the mark that stops a cell from being run as a formula; it is no part of what was written. */
const unmarked = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');

function fromCsv(book: Book, kind: Kind, { rows }: Table): readonly Read[] {
  return rows.map((row, at) => {
    const { id = '', ...cells } = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unmarked(cell)]));
    const known = id === '' ? undefined : book.entry(kind, id);
    const checked =
      known === undefined && id !== ''
        ? ({
            kind: 'wrong',
            problems: {},
            whole: `there is no ${kind.one} "${id}"; leave the id empty for a new one`,
          } as const)
        : book.check(kind, known === undefined ? undefined : id, cells);
    return { name: id || `row ${at + 2}`, checked };
  });
}

/** As the service reads it: an empty list may be written or left out. */
const asRead = ({ schema }: Kind, entry: Entry | undefined) => JSON.stringify(schema.safeParse(entry).data);
