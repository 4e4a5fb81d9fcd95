import { z } from 'zod/v4';
import type { Carry } from './card.ts';
import type { Element } from './element.ts';
import { choicesOf, Options } from './option.ts';
import { execute } from './tap.ts';

/** What the viewer of a case card may do with it. */
export const CaseActions = z.object({
  reference: z.string(),
  /** Goes out with every action, so that a tap on an older card can be told what has happened since. */
  version: z.number().int(),
  canClaim: z.boolean(),
  /** Leads to the card that a reply is written on. */
  canReply: z.boolean().default(false),
  /** A reply that the person cannot see yet. */
  canTakeBack: z.boolean().default(false),
  canShow: z.boolean(),
  canClose: z.boolean(),
  canReopen: z.boolean().default(false),
  /** Leads to a draft of what everybody may read about it. */
  canDraft: z.boolean().default(false),
  /** Leads to everything else: give it to somebody, note, correct, move. */
  canWork: z.boolean().default(false),
  outcomes: Options,
  /** What the national return wants to know of a complaint when it is closed. */
  finding: z
    .array(z.object({ id: z.enum(['found', 'subjects', 'professions']), label: z.string(), options: Options }))
    .readonly()
    .default([]),
  /** What is left to do for a colleague whom the panel agreed to. */
  champion: z
    .object({
      /** Their answer, to be recorded by hand. */
      record: z
        .object({ title: z.string(), label: z.string(), options: Options, send: z.string(), problem: z.string() })
        .optional(),
      issue: z.string().optional(),
      recognise: z.string().optional(),
    })
    .default({}),
});

/** What comes back when a case is closed. */
export const CloseForm = z.object({
  outcome: z.string().max(60).optional(),
  detail: z.string().max(60_000).optional(),
  found: z.string().max(60).optional(),
  subjects: z.string().max(600).optional(),
  professions: z.string().max(600).optional(),
  /** What a nominee said, where somebody recorded it. */
  answer: z.string().max(60).optional(),
});

/** The buttons of a case, in the order of the work: claim, read, answer, close. Teams shows six at most. */
export function caseActions(view: z.infer<typeof CaseActions>, carry: Carry): Element[] {
  const { record, issue, recognise } = view.champion;
  const data = (action: string) => carry(action, `${view.reference}:${view.version}`);
  const tap = (when: boolean, title: string, action: string, extra: Element = {}) =>
    when ? [execute(title, data(action), { associatedInputs: 'none', ...extra })] : [];
  return [
    ...tap(view.canClaim, 'Claim', 'claim', { style: 'positive' }),
    // The words are drawn for the one who asks. A client that cannot do that gets no button.
    ...tap(view.canShow, 'Show what they said', 'show-words', { fallback: 'drop' }),
    ...tap(view.canTakeBack, 'Take the reply back', 'take-back-reply'),
    ...tap(view.canReply, 'Write to them', 'write'),
    ...(view.canClose ? [closing(view, data('close'))] : []),
    ...(record === undefined ? [] : [recording(record, data('nominee-answered'))]),
    ...tap(issue !== undefined, issue ?? '', 'issue-lanyard', { style: 'positive' }),
    ...tap(recognise !== undefined, recognise ?? '', 'recognise'),
    ...tap(view.canDraft, 'Draft “You said, we did”', 'draft-change'),
    ...tap(view.canReopen, 'Open it again', 'reopen'),
    ...tap(view.canWork, 'More', 'work'),
  ];
}

const recording = (
  { title, label, options, send, problem }: NonNullable<z.infer<typeof CaseActions>['champion']['record']>,
  data: ReturnType<Carry>,
): Element => ({
  type: 'Action.ShowCard',
  title,
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.ChoiceSet',
        id: 'answer',
        label,
        style: 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: problem,
        choices: choicesOf(options),
      },
    ],
    actions: [execute(send, data, { style: 'positive' })],
  },
});

const closing = (
  { outcomes, finding }: Pick<z.infer<typeof CaseActions>, 'outcomes' | 'finding'>,
  data: ReturnType<Carry>,
): Element => ({
  type: 'Action.ShowCard',
  title: 'Close',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.ChoiceSet',
        id: 'outcome',
        label: 'What came of it?',
        style: 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: 'Choose what came of it',
        choices: choicesOf(outcomes),
      },
      { type: 'Input.Text', id: 'detail', label: 'What changed, by when, or why not', isMultiline: true },
      ...finding.map(({ id, label, options }) => ({
        type: 'Input.ChoiceSet',
        id,
        label,
        isMultiSelect: id !== 'found',
        style: id === 'found' ? 'expanded' : 'compact',
        wrap: true,
        isRequired: true,
        errorMessage: 'Choose at least one',
        choices: choicesOf(options),
      })),
    ],
    actions: [execute('Close with this outcome', data, { style: 'positive' })],
  },
});
