import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './urgent-waits.json' with { type: 'json' };
import { heading } from './wording.ts';

/** Told to the general channel while no channel is set for a guarded queue: that a case waits, and nothing about it. */
export const urgentWaits = defineCard({
  id: 'urgent-waits',
  template,
  view: z.object({ title: z.string(), text: z.string() }),
  form: NoInputs,
  build: ({ title }) => ({ title: heading(title) }),
  says: ({ title }) => title,
});
