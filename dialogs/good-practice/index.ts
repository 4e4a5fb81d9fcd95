import { z } from 'zod/v4';
import type { Dialog, Draft, Showing, TextGiven } from '../dialog.ts';
import { atMost } from '../form/at-most.ts';
import { ServiceAnswer } from '../form/read-service.ts';
import { asksToFind } from './asks-to-find.ts';
import { showShared } from './show-shared.ts';
import { factWords, words } from './words.ts';

const share = ['with-name', 'without-name', 'no'] as const;
const Story = atMost(8_000);
const Given = z.object({ done: Story, difference: Story, service: ServiceAnswer, share: z.enum(share) });

/** Staff tell what worked. The team reads it before anyone else, and shares it only with consent; staff can search that. */
export const goodPractice: Dialog = {
  id: 'good-practice',
  audiences: ['staff'],
  inMenu: false,
  examples: ['share good practice', 'pass on good practice', 'share what worked'],
  finds: asksToFind,
  reads: 'shared',
  show: showShared,
  questions: [
    { id: 'done', kind: 'long-text', schema: Story, sensitivity: 'words' },
    { id: 'difference', kind: 'long-text', schema: Story, sensitivity: 'words' },
    { id: 'service', kind: 'service', schema: ServiceAnswer, sensitivity: 'words' },
    { id: 'share', kind: 'choice', schema: z.enum(share), options: share, sensitivity: 'plain' },
  ],
  review: true,
  words,
  finish: (answers, { questions }, showing) => {
    const { done, difference, service, share: wanted } = Given.parse(answers);
    const text = (id: 'done' | 'difference', said: string): TextGiven => ({
      question: 'other',
      label: questions[id]?.short ?? id,
      text: said,
    });
    return {
      kind: 'record',
      draft: {
        kind: 'good-practice',
        retention: 'involvement',
        texts: [text('done', done), text('difference', difference)],
        ...nameWith(wanted, showing),
        ...('id' in service ? { serviceId: service.id } : {}),
        relation: 'staff',
        countsAsFft: false,
        publish: wanted !== 'no',
        facts: [factWords(wanted)],
      },
    };
  },
};

/** The name that is signed in goes along only where it may be shown. */
const nameWith = (wanted: (typeof share)[number], { speaker: { person } }: Showing): Pick<Draft, 'contact'> =>
  wanted === 'with-name' && person !== undefined ? { contact: { name: person.name } } : {};
