import { z } from 'zod/v4';
import { defineCard } from './card.ts';
import { Exit, exitActions } from './exit.ts';
import template from './form.json' with { type: 'json' };
import { FormQuestion, formQuestion } from './form-question.ts';
import { plainText } from './plain-text.ts';
import { heading } from './wording.ts';

/**
 * All questions of a dialog that are due, on one card, as Teams shows them. Input ids are the questions' ids; a date's
 * are `id.day`, `id.month`, `id.year`, and a contact's `id.name`, `id.email`, `id.phone`.
 */
export const form = defineCard({
  id: 'form',
  template,
  view: z.object({
    title: z.string(),
    opening: z.string().optional(),
    questions: z.array(FormQuestion).readonly(),
    /** What is still needed, said beside the button that was pressed: its question may be out of sight. */
    missing: z.string().optional(),
    /** Ways out that stand on the card itself. */
    exits: z.array(Exit).readonly().default([]),
    continue: z.string(),
    stop: z.string(),
    help: z.string(),
  }),
  form: z.record(z.string().max(80), z.string().max(60_000)),
  build: ({ title, questions, missing, exits }, carry) => ({
    title: heading(title, 'large'),
    questions: questions.map(formQuestion),
    exits: exitActions(exits, carry),
    missing:
      missing === undefined ? [] : plainText(missing, { weight: 'bolder' }, { spacing: 'large', separator: true }),
  }),
  says: ({ title }) => title,
});
