import { z } from 'zod/v4';
import { type Carry, defineCard } from './card.ts';
import template from './case.json' with { type: 'json' };
import { CaseActions, CloseForm, caseActions } from './case-actions.ts';
import { caseBand, caseStates } from './case-band.ts';
import { aside, notes, urgencyMark, watchFor } from './case-notes.ts';
import { labelledLines } from './labelled.ts';
import { execute } from './tap.ts';
import { heading, Lines } from './wording.ts';

/** A case in its queue's channel: what it is, how urgent and why, who has it. Never the person's words. */
export const caseCard = defineCard({
  id: 'case',
  template,
  view: CaseActions.extend({
    title: z.string(),
    urgency: z.enum(['routine', 'soon', 'urgent']),
    urgencyLabel: z.string(),
    service: z.string().optional(),
    area: z.string().optional(),
    /** How they rated the service, in the words of the Friends and Family Test. */
    rated: z.string().optional(),
    /** What was asked for, chosen from lists. */
    facts: z
      .array(z.object({ label: z.string(), value: z.string() }))
      .readonly()
      .default([]),
    /** Whether there is a way to reach the person; never the way itself. */
    contact: z.string().optional(),
    received: z.string(),
    due: z.string().optional(),
    state: z.enum(caseStates),
    stateLine: z.string(),
    /** Teams ids of those who see a card of their own: their client asks for it when it shows the card. */
    own: Lines.default([]),
    /** What became of a tap that changed nothing. */
    notice: z.string().optional(),
    /** Why triage decided so. */
    reasons: Lines,
    flags: Lines,
    history: Lines,
    /** A warning for whoever is about to read the words. */
    contentNote: z.string().optional(),
  }),
  form: CloseForm,
  build: (view, carry) => ({
    band: caseBand(view.state, view.stateLine),
    notice: watchFor(view.notice === undefined ? [] : [view.notice]),
    title: heading(view.title, 'large'),
    urgencyMark: urgencyMark(
      view.state === 'closed' || view.state === 'withdrawn' ? 'routine' : view.urgency,
      view.urgencyLabel,
    ),
    facts: labelledLines([
      ['Service', view.service],
      ['Area', view.area],
      ['They rated it', view.rated],
      ...view.facts.map(({ label, value }) => [label, value] as const),
      ['Contact', view.contact],
      ['Received', view.received],
      ['Due', view.due],
    ]),
    flags: watchFor(view.flags),
    reasons: notes('Why it is here', view.reasons),
    history: notes('So far', view.history),
    // It warns whoever is about to read; who cannot read needs no warning.
    contentNote: view.canShow ? aside(view.contentNote) : [],
    actions: caseActions(view, carry),
    refresh: view.own.length === 0 ? undefined : ownView(view, carry),
  }),
  says: ({ reference, title, urgencyLabel }) => `${title} ${reference}, ${urgencyLabel}`,
});

/** Per-person views (schema 1.4, `refresh`); clients without them keep the card that everybody sees. */
const ownView = (
  {
    own,
    reference,
    version,
  }: { readonly own: readonly string[]; readonly reference: string; readonly version: number },
  carry: Carry,
) => ({
  action: execute('Refresh', carry('refresh', `${reference}:${version}`)),
  userIds: own,
});
