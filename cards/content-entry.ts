import { z } from 'zod/v4';
import { defineCard, Typed } from './card.ts';
import template from './content-entry.json' with { type: 'json' };
import type { Element } from './element.ts';
import { choicesOf, Options } from './option.ts';
import { plainLines, plainText } from './plain-text.ts';
import { execute } from './tap.ts';
import { heading, Lines } from './wording.ts';

const Field = z.object({
  id: z.string(),
  label: z.string(),
  look: z.enum(['line', 'lines', 'date', 'one-of', 'some-of']),
  options: Options,
  value: z.string(),
  problem: z.string().optional(),
});

/** One entry of the trust's content, to be changed: an input for each field, with what is wrong above it. */
export const contentEntry = defineCard({
  id: 'content-entry',
  template,
  view: z.object({
    title: z.string(),
    notice: Lines,
    problem: z.string().optional(),
    fields: z.array(Field).readonly(),
    /** The kind, the entry and the version it was drawn from. */
    about: z.string(),
    preview: z.string(),
    /** Only for one that is there already. */
    history: z.string().optional(),
    takeAway: z.string().optional(),
    back: z.string(),
  }),
  form: z.record(z.string(), Typed),
  build: (view, carry) => ({
    title: heading(view.title, 'large'),
    notice: [
      ...plainLines(view.notice),
      ...(view.problem === undefined ? [] : [plainText(view.problem, { color: 'attention', weight: 'bolder' })]),
    ],
    fields: view.fields.flatMap(inputOf),
    actions: [
      [execute(view.preview, carry('preview', view.about), { style: 'positive' })],
      [
        ...(view.history === undefined
          ? []
          : [execute(view.history, carry('history', view.about), { associatedInputs: 'none' })]),
        ...(view.takeAway === undefined
          ? []
          : [execute(view.takeAway, carry('take-away', view.about), { associatedInputs: 'none' })]),
        execute(view.back, carry('back', view.about), { associatedInputs: 'none' }),
      ],
    ].map((actions): Element => ({ type: 'ActionSet', actions })),
  }),
  says: ({ title }) => title,
});

const choices = (field: z.infer<typeof Field>): Element => ({
  type: 'Input.ChoiceSet',
  choices: choicesOf(field.options),
  wrap: true,
});

const looks: Readonly<Record<z.infer<typeof Field>['look'], (field: z.infer<typeof Field>) => Element>> = {
  line: () => ({ type: 'Input.Text' }),
  lines: () => ({ type: 'Input.Text', isMultiline: true }),
  date: () => ({ type: 'Input.Date' }),
  'one-of': (field) => ({ ...choices(field), style: 'compact' }),
  'some-of': (field) => ({ ...choices(field), style: 'expanded', isMultiSelect: true }),
};

const inputOf = (field: z.infer<typeof Field>): Element[] => [
  ...(field.problem === undefined
    ? []
    : [
        plainText(
          field.problem,
          { color: 'attention', weight: 'bolder' },
          { id: `${field.id}-problem`, spacing: 'medium' },
        ),
      ]),
  {
    id: field.id,
    label: field.label,
    ...(field.value === '' ? {} : { value: field.value }),
    ...looks[field.look](field),
  },
];
