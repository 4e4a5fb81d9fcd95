import { z } from 'zod/v4';
import template from './alert.json' with { type: 'json' };
import { defineCard } from './card.ts';
import { CaseActions, CloseForm, caseActions } from './case-actions.ts';
import { caseBand, caseStates } from './case-band.ts';
import { notes, watchFor } from './case-notes.ts';
import { labelledLines } from './labelled.ts';
import { heading, Lines } from './wording.ts';

/** Somebody may be in danger: the urgent queue's card. At first it has no words or contact behind it, and says so. */
export const alert = defineCard({
  id: 'alert',
  template,
  view: CaseActions.extend({
    title: z.string(),
    received: z.string(),
    /** Until when somebody has to have looked. */
    due: z.string().optional(),
    state: z.enum(caseStates),
    stateLine: z.string(),
    /** What became of a tap that changed nothing. */
    notice: z.string().optional(),
    reasons: Lines,
    history: Lines,
    /** Whether the person gave their words, and a way to reach them. */
    wordsLine: z.string(),
  }),
  form: CloseForm,
  build: (view, carry) => ({
    band: caseBand(view.state, view.stateLine, view.state === 'new' ? 'attention' : undefined),
    notice: watchFor(view.notice === undefined ? [] : [view.notice]),
    title: heading(view.title, 'large'),
    facts: labelledLines([
      ['Received', view.received],
      ['Look by', view.due],
    ]),
    reasons: notes('Why it is here', view.reasons),
    history: notes('So far', view.history),
    actions: caseActions(view, carry),
  }),
  says: ({ reference }) => `Urgent: ${reference}`,
});
