import { z } from 'zod/v4';
import type { Dialog, Draft, Fact, Question, TextGiven } from '../dialog.ts';
import { atMost } from '../form/at-most.ts';
import { ServiceAnswer } from '../form/read-service.ts';
import { factLabels, words } from './words.ts';

const agree = ['agree', 'partly', 'disagree', 'not-applicable'] as const;
const helped = ['yes', 'partly', 'no', 'not-had'] as const;
const scales = ['told', 'spoken', 'information', 'wishes', 'comfort', 'support'] as const;
const texts = ['bookletBetter', 'more'] as const;
const Story = atMost(4_000);

const Given = z.object({
  ...Object.fromEntries(scales.map((id) => [id, z.enum(agree).optional()])),
  booklet: z.enum(helped).optional(),
  bookletBetter: Story.optional(),
  more: Story.optional(),
  service: ServiceAnswer.optional(),
});

const scale = (id: string): Question => ({
  id,
  kind: 'choice',
  schema: z.enum(agree),
  options: agree,
  sensitivity: 'plain',
  optional: true,
});

/** The bereavement survey: only for whoever asks for it, no answer is needed, and none of it counts in the FFT. */
export const survey: Dialog = {
  id: 'survey',
  audiences: ['public'],
  inMenu: false,
  quiet: true,
  examples: ['bereavement survey', 'survey about bereavement care'],
  questions: [
    ...scales.map(scale),
    { id: 'booklet', kind: 'choice', schema: z.enum(helped), options: helped, sensitivity: 'plain', optional: true },
    {
      id: 'bookletBetter',
      kind: 'long-text',
      schema: Story,
      sensitivity: 'words',
      optional: true,
      when: ({ booklet }) => booklet !== undefined && booklet !== 'not-had',
    },
    { id: 'more', kind: 'long-text', schema: Story, sensitivity: 'words', optional: true },
    { id: 'service', kind: 'service', schema: ServiceAnswer, sensitivity: 'words', optional: true },
  ],
  review: true,
  words,
  finish: (answers) => ({ kind: 'record', draft: draftOf(Given.parse(answers)) }),
};

function draftOf(given: z.infer<typeof Given>): Draft {
  const asked = words.en.questions;
  const told = texts.flatMap((id): TextGiven[] => {
    const text = given[id];
    return text === undefined ? [] : [{ question: 'other', label: asked[id]?.short ?? id, text }];
  });
  const helpedBy = given.booklet === undefined ? undefined : asked.booklet?.options?.[given.booklet];
  const facts: readonly Fact[] = helpedBy === undefined ? [] : [{ label: factLabels.booklet, value: helpedBy }];
  return {
    kind: 'survey',
    retention: 'survey',
    texts: told,
    ...(given.service !== undefined && 'id' in given.service ? { serviceId: given.service.id } : {}),
    countsAsFft: false,
    publish: false,
    facts,
  };
}
