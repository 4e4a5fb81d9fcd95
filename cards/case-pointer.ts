import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './case-pointer.json' with { type: 'json' };

/** What a surplus copy of a case card becomes: it says where the case is. */
export const casePointer = defineCard({
  id: 'case-pointer',
  template,
  view: z.object({ text: z.string() }),
  form: NoInputs,
  says: ({ text }) => text,
});
