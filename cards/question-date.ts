import { z } from 'zod/v4';
import { defineCard, Typed } from './card.ts';
import template from './question-date.json' with { type: 'json' };
import { link } from './tap.ts';
import { heading } from './wording.ts';

/** What the three inputs of a date are called. */
export const DateLabels = z
  .object({ day: z.string(), month: z.string(), year: z.string() })
  .default({ day: 'Day', month: 'Month', year: 'Year' });

/** A date in three text inputs (NHS service manual, date input): a browser's own picker shows it in the browser's order. */
export const questionDate = defineCard({
  id: 'question-date',
  template,
  view: z.object({
    ask: z.string(),
    hint: z.string().optional(),
    problem: z.string().optional(),
    labels: DateLabels,
    day: z.string().optional(),
    month: z.string().optional(),
    year: z.string().optional(),
    continue: z.string(),
    skip: z.string().optional(),
  }),
  form: z.object({ day: Typed, month: Typed, year: Typed }),
  build: ({ ask, labels, skip }, carry) => ({
    ask: heading(ask),
    dayLabel: labels.day,
    monthLabel: labels.month,
    yearLabel: labels.year,
    skip: skip === undefined ? [] : link(skip, carry('skip')),
  }),
  says: ({ ask }) => ask,
});
