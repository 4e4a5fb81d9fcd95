import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './confirm-destination.json' with { type: 'json' };
import { plainLines } from './plain-text.ts';
import { heading, Lines } from './wording.ts';

/** Asked before a channel gets a guarded queue: who can read there will read about people in danger. */
export const confirmDestination = defineCard({
  id: 'confirm-destination',
  template,
  view: z.object({
    title: z.string(),
    warning: Lines,
    confirm: z.string(),
    cancel: z.string(),
    /** The queues to set, as the confirming button carries them. */
    queues: z.string(),
  }),
  form: NoInputs,
  build: ({ title, warning }) => ({ title: heading(title), warning: plainLines(warning) }),
  says: ({ title }) => title,
});
