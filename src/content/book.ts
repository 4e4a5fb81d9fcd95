import { z } from 'zod/v4';
import { ContentError } from './content-error.ts';
import type { ContentFiles } from './content-files.ts';
import { type Entry, fieldsOf, fromWritten, toWritten, type Written } from './entry-form.ts';
import type { Field, Kind } from './kinds/kind.ts';
import { kindOf, kinds } from './kinds/kinds.ts';
import type { LiveContent } from './live-content.ts';
import { plainIssue } from './plain-issue.ts';

/** An entry, as a list of them names it. */
export interface Named {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** When it is looked at again, as YYYY-MM-DD. */
  readonly review: string;
  /** Who answers for it, in the trust's words. */
  readonly owner?: string;
}

export type Checked =
  | { readonly kind: 'fits'; readonly id: string; readonly entry: Entry }
  /** By the field's path; `whole` where it is no one field's. */
  | { readonly kind: 'wrong'; readonly problems: Readonly<Record<string, string>>; readonly whole?: string };

/** The trust's content as the team edits it. Nothing here is kept: it finds, checks and shows. */
export interface Book {
  readonly kinds: readonly Kind[];
  readonly kindOf: (id: string) => Kind | undefined;
  /** The entries of a kind whose name or id holds the words, in the order of their file. */
  readonly find: (kind: Kind, words: string) => readonly Named[];
  readonly entry: (kind: Kind, id: string) => Entry | undefined;
  /** Checks what a form wrote as the files are checked, together with all other content. Without an id it is a new one. */
  readonly check: (kind: Kind, id: string | undefined, written: Written) => Checked;
  /** The same for an entry as its file would hold it. */
  readonly fits: (kind: Kind, entry: Entry & { readonly id: string }) => Checked;
  /** What stands against taking an entry away; undefined when nothing does. */
  readonly inTheWay: (kind: Kind, id: string) => string | undefined;
  /** What is to be looked at again by that day (YYYY-MM-DD), soonest first. */
  readonly due: (day: string) => readonly Named[];
  readonly fieldsOf: (kind: Kind) => readonly Field[];
  /** The entry as it was before anybody changed it. */
  readonly shipped: (kind: Kind, id: string) => Entry | undefined;
  /** An entry that was kept as JSON text. */
  readonly parse: (kept: string | undefined) => Entry | undefined;
  readonly toWritten: (kind: Kind, entry: Entry | undefined) => Written;
}

const KeptEntry = z.record(z.string(), z.unknown());
const Entries = z.array(z.looseObject({ id: z.string(), review: z.string(), owner: z.string().optional() }));

export function createBook(live: LiveContent): Book {
  const entriesIn = (files: ContentFiles, { file, single }: Kind) =>
    Entries.parse(single ? [files[file]] : files[file]);
  const all = (kind: Kind) => entriesIn(live.files(), kind);
  const named = (kind: Kind): readonly Named[] =>
    all(kind).map((entry) => {
      const { id, review, owner } = entry;
      return { kind, id, name: nameOf(kind, entry), review, ...(owner === undefined ? {} : { owner }) };
    });
  const entry = (kind: Kind, id: string) => all(kind).find((one) => one.id === id);
  const whyNot = (kind: Kind, entryId: string, to?: Entry): string | undefined => {
    try {
      live.wouldBe({ kind, entryId, ...(to === undefined ? {} : { entry: to }) });
      return undefined;
    } catch (error) {
      if (error instanceof ContentError) return error.message;
      throw error;
    }
  };
  const withAllElse = (kind: Kind, id: string, made: Entry): Checked => {
    const whole = whyNot(kind, id, made);
    return whole === undefined ? { kind: 'fits', id, entry: made } : { kind: 'wrong', problems: {}, whole };
  };
  return {
    kinds,
    kindOf,
    find: (kind, words) => {
      const wanted = words.trim().toLowerCase();
      return named(kind).filter(({ id, name }) => `${name} ${id}`.toLowerCase().includes(wanted));
    },
    entry,
    check(kind, given, written) {
      const id = given ?? newId(kind, written, named(kind));
      const before = given === undefined ? undefined : entry(kind, given);
      const { entry: made, problems: unread } = fromWritten(kind, { id, before, written });
      const problems = { ...problemsOf(kind, made, written), ...unread };
      return Object.keys(problems).length > 0 ? { kind: 'wrong', problems } : withAllElse(kind, id, made);
    },
    fits(kind, given) {
      const problems = problemsOf(kind, given);
      return Object.keys(problems).length > 0 ? { kind: 'wrong', problems } : withAllElse(kind, given.id, given);
    },
    inTheWay: (kind, id) =>
      kind.single ? 'There is only one of these, so it cannot be taken away.' : whyNot(kind, id),
    due: (day) =>
      kinds
        .flatMap(named)
        .filter(({ review }) => review <= day)
        .toSorted((one, other) => one.review.localeCompare(other.review)),
    fieldsOf,
    shipped: (kind, id) => entriesIn(live.seed, kind).find((one) => one.id === id),
    parse: (kept) => (kept === undefined ? undefined : KeptEntry.parse(JSON.parse(kept))),
    toWritten,
  };
}

/** By the form's field: what is wrong in a part of a field is said at the field. */
function problemsOf(kind: Kind, entry: Entry, written?: Written): Readonly<Record<string, string>> {
  const { error } = kind.schema.safeParse(entry, { error: plainIssue });
  const problems: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) {
    const dotted = path.join('.');
    const field = fieldsOf(kind).find((one) => dotted === one.path || dotted.startsWith(`${one.path}.`));
    const isEmpty = field !== undefined && written !== undefined && (written[field.path] ?? '').trim() === '';
    problems[field?.path ?? dotted] = isEmpty ? 'give something here' : message;
  }
  return problems;
}

const Text = z.string().catch('');

const nameOf = ({ name }: Kind, { name: own, title, id }: Entry) =>
  Text.parse(own ?? title) || `${name}: ${Text.parse(id)}`;

/** Made of the name, in small letters with hyphens. */
function newId(kind: Kind, written: Written, others: readonly Named[]): string {
  const base =
    (written.name ?? written.title ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replaceAll(/^-+|-+$/g, '') || kind.id;
  const taken = (id: string) => others.some((other) => other.id === id);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken(id)) return id;
  }
}
