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
  canShow: z.boolean(),
  canClose: z.boolean(),
  outcomes: Options,
});

/** What comes back when a case is closed. */
export const CloseForm = z.object({
  outcome: z.string().max(60).optional(),
  detail: z.string().max(60_000).optional(),
});

/** The buttons of a case, in the order of the work: claim, read, close. */
export function caseActions(view: z.infer<typeof CaseActions>, carry: Carry): Element[] {
  const data = (action: string) => carry(action, `${view.reference}:${view.version}`);
  return [
    ...(view.canClaim ? [execute('Claim', data('claim'), { style: 'positive', associatedInputs: 'none' })] : []),
    // The words are drawn for the one who asks. A client that cannot do that gets no button.
    ...(view.canShow
      ? [execute('Show what they said', data('show-words'), { associatedInputs: 'none', fallback: 'drop' })]
      : []),
    ...(view.canClose ? [closing(view.outcomes, data('close'))] : []),
  ];
}

const closing = (outcomes: z.infer<typeof Options>, data: ReturnType<Carry>): Element => ({
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
      { type: 'Input.Text', id: 'detail', label: 'What changed, or why not (optional)', isMultiline: true },
    ],
    actions: [execute('Close with this outcome', data, { style: 'positive' })],
  },
});
