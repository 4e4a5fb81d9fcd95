import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './closed-card.json' with { type: 'json' };

/** Takes the place of a card that has ended: stopped, or sent already. */
export const closedCard = defineCard({
  id: 'closed-card',
  template,
  view: z.object({ text: z.string() }),
  form: NoInputs,
  says: ({ text }) => text,
});
