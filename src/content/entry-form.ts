import { z } from 'zod/v4';
import { dateRuleFrom, dateRuleHelp, dateRuleInWords } from './date-words.ts';
import { type Field, type Kind, lastFields } from './kinds/kind.ts';
import { OpportunityEntry } from './opportunity-schema.ts';

/** An entry as a form holds it: each field's text by its path. */
export type Written = Readonly<Record<string, string>>;

/** An entry as its file holds it. */
export type Entry = Readonly<Record<string, unknown>>;

export const fieldsOf = ({ fields, without = [] }: Kind): readonly Field[] => [
  ...fields,
  ...lastFields.filter(({ path }) => !without.includes(path)),
];

/** What a form begins with: the entry's fields as text. Takes an entry that fits its schema, or nothing for a new one. */
export function toWritten(kind: Kind, entry: Entry | undefined): Written {
  const written = fieldsOf(kind).map((field) => [field.path, asText(field, at(entry, field.path))] as const);
  return Object.fromEntries(written);
}

/**
 * The entry that a form wrote, not yet checked; empty fields are left out. What has no field (a section's condolence) stays
 * as it is in `before`. `problems` are of fields that cannot be read at all, by path.
 */
export function fromWritten(
  kind: Kind,
  { id, before, written }: { readonly id: string; readonly before: Entry | undefined; readonly written: Written },
): { readonly entry: Entry; readonly problems: Readonly<Record<string, string>> } {
  const problems: Record<string, string> = {};
  const entry: Record<string, unknown> = { ...before };
  for (const field of fieldsOf(kind)) {
    const text = (written[field.path] ?? '').trim();
    const isList = field.as === 'lines' || field.as === 'picks';
    const value = text === '' && (!isList || field.optional) ? undefined : readField(field, text);
    if (value === unreadable) problems[field.path] = help[field.as] ?? 'cannot be read';
    put(entry, field.path, value === unreadable ? undefined : value);
  }
  return { entry: withoutGaps({ ...entry, id }), problems };
}

const unreadable = Symbol('unreadable');

const help: Partial<Record<Field['as'], string>> = {
  'date-rule': dateRuleHelp,
  number: 'give a whole number',
  'yes-no': 'say yes or no',
  days: 'give a day and its name on each line, like 2027-12-27 Christmas Day',
};

const Days = z.array(z.object({ date: z.string(), name: z.string() }));

function asText({ as }: Field, value: unknown): string {
  if (value === undefined) return '';
  if (as === 'yes-no') return value === true ? 'yes' : 'no';
  if (as === 'date-rule') return dateRuleInWords(OpportunityEntry.shape.dates.parse(value));
  if (as === 'days')
    return Days.parse(value)
      .map(({ date, name }) => `${date} ${name}`)
      .join('\n');
  if (!Array.isArray(value)) return String(value);
  return value.join(as === 'picks' ? ',' : as === 'paragraphs' ? '\n\n' : '\n');
}

const readers: Readonly<Record<Field['as'], (text: string) => unknown>> = {
  line: (text) => text,
  text: (text) => text,
  date: (text) => text,
  pick: (text) => text,
  picks: (text) => partsOf(text, ','),
  lines: (text) => partsOf(text, '\n'),
  paragraphs: (text) => partsOf(text, /\n\s*\n/).map((part) => part.replaceAll(/\s*\n\s*/g, ' ')),
  number: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : unreadable),
  'yes-no': (text) => ({ yes: true, no: false })[text.toLowerCase()] ?? unreadable,
  'date-rule': (text) => dateRuleFrom(text) ?? unreadable,
  days: daysOf,
};

const readField = ({ as }: Field, text: string) => readers[as](text.replaceAll('\r', ''));

const partsOf = (text: string, between: string | RegExp) =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function daysOf(text: string) {
  const days = partsOf(text, '\n').map((line) => /^(\d{4}-\d\d-\d\d)\s+(.+)$/.exec(line));
  return days.includes(null) ? unreadable : days.map((found) => ({ date: found?.[1], name: found?.[2] }));
}

const Nested = z.record(z.string(), z.unknown());

function at(entry: Entry | undefined, path: string): unknown {
  const [first = '', second] = path.split('.');
  return second === undefined ? entry?.[first] : Nested.safeParse(entry?.[first]).data?.[second];
}

function put(entry: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  entry[first] = second === undefined ? value : { ...Nested.safeParse(entry[first]).data, [second]: value };
}

/** Fields that were left empty are not there at all, and neither is what held nothing else. */
function withoutGaps(entry: Record<string, unknown>): Entry {
  const kept = Object.entries(entry).map(([name, value]) => {
    const nested = Array.isArray(value) ? undefined : Nested.safeParse(value).data;
    if (nested === undefined) return [name, value] as const;
    const inner = Object.entries(nested).filter(([, one]) => one !== undefined);
    return [name, inner.length === 0 ? undefined : Object.fromEntries(inner)] as const;
  });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}
