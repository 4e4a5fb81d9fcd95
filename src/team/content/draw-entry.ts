import { contentEntry } from '../../../cards/content-entry.ts';
import type { DrawnCard } from '../../../dialogs/dialog.ts';
import type { Written } from '../../content/entry-form.ts';
import type { Field } from '../../content/kinds/kind.ts';
import type { DeskRequest } from '../desk-request.ts';
import { type About, aboutAsText, type ContentDeps, nonceOf } from './content-deps.ts';
import { contentWords } from './content-words.ts';

const { entry: words } = contentWords;

/** What stands on the form, and what is wrong with it. */
interface OnForm {
  readonly about: About;
  readonly name: string;
  readonly written: Written;
  readonly problems?: Readonly<Record<string, string>>;
  readonly problem?: string;
}

/** The form of one entry. */
export function drawEntry({ book }: ContentDeps, request: DeskRequest, on: OnForm): DrawnCard {
  const { about, name, written, problems = {}, problem } = on;
  const wrong = Object.keys(problems).length > 0 ? words.wrong : undefined;
  const isThere = about.id !== undefined;
  return contentEntry.draw(
    {
      title: isThere ? words.title(name) : words.added(about.kind.one),
      notice: [words.optional, ...(about.kind.second ? [words.second] : [])],
      problem: problem ?? wrong,
      fields: book.fieldsOf(about.kind).map((field) => ({
        id: field.path,
        label: field.label,
        look: lookOf(field),
        options: optionsOf(field),
        value: written[field.path] ?? '',
        problem: problems[field.path],
      })),
      about: aboutAsText(about),
      preview: words.preview,
      ...(isThere ? { history: words.history } : {}),
      ...(isThere && !about.kind.single ? { takeAway: words.takeAway } : {}),
      back: words.back,
    },
    nonceOf(request),
  );
}

const looks = {
  line: 'line',
  number: 'line',
  date: 'date',
  text: 'lines',
  lines: 'lines',
  paragraphs: 'lines',
  'date-rule': 'lines',
  days: 'lines',
  'yes-no': 'one-of',
  pick: 'one-of',
  picks: 'some-of',
} as const;

const lookOf = ({ as }: Field) => looks[as];

const optionsOf = ({ as, options = [] }: Field) =>
  as === 'yes-no'
    ? [
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]
    : options.map((value) => ({ value, label: value }));
