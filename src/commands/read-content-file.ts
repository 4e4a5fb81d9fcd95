import { parse } from 'csv-parse/sync';
import { z } from 'zod/v4';

/** A file that the team brings back, before its entries are checked; `unread`: what to mend so that it can be read. */
export type ContentFile =
  | { readonly as: 'json'; readonly entries: z.infer<typeof Entries> }
  | { readonly as: 'csv'; readonly rows: z.infer<typeof Rows> }
  | { readonly as: 'unread'; readonly problem: string };

const Rows = z.array(z.record(z.string(), z.string()));
const Entries = z.array(z.looseObject({ id: z.string() }));
const Failed = z.object({ lines: z.number() });

/** Takes a file's text: JSON when it begins with `[`, else a table. */
export function readContentFile(text: string): ContentFile {
  const read = text.trimStart().startsWith('[') ? readJson(text) : readTable(text);
  const twice =
    read.as === 'unread' ? undefined : idsIn(read).find((id, at, ids) => id !== '' && ids.indexOf(id) !== at);
  return twice === undefined ? read : unread(`${twice} is in it twice; leave one of them`);
}

const unread = (problem: string): ContentFile => ({ as: 'unread', problem: `the file: ${problem}` });

const idsIn = (read: Exclude<ContentFile, { as: 'unread' }>): readonly string[] =>
  read.as === 'json' ? read.entries.map(({ id }) => id) : read.rows.map(({ id = '' }) => id);

function readJson(text: string): ContentFile {
  try {
    const entries = Entries.safeParse(JSON.parse(text));
    if (entries.success) return { as: 'json', entries: entries.data };
    const [at] = entries.error.issues[0]?.path ?? [];
    return unread(`entry ${Number(at ?? 0) + 1} has no id between quotes; give it one`);
  } catch (error) {
    // Node says where it stopped, and what it says beside quotes the file.
    const [, line] = /\(line (\d+) column \d+\)/.exec(String(error)) ?? [];
    const place = line === undefined ? '' : ` at line ${line}`;
    return unread(`it cannot be read${place}; look for a comma or a quote too many or too few`);
  }
}

function readTable(text: string): ContentFile {
  try {
    return { as: 'csv', rows: Rows.parse(parse(text, { bom: true, columns: true, skip_empty_lines: true })) };
  } catch (error) {
    const { lines } = Failed.safeParse(error).data ?? { lines: 1 };
    return unread(
      `it is no whole table at line ${lines}; look there for a quote too many, and for a cell too many or too few`,
    );
  }
}
