import type { ToTriage } from '../../src/triage/triaged.ts';

type Texts = Partial<Record<'good' | 'improve' | 'other', string>>;
/** Feedback as triage reads it: the answers by question, from somebody who just wants to tell us unless said otherwise. */
export const feedbackGiven = ({ good, improve, other }: Texts, rest: Partial<ToTriage> = {}): ToTriage => ({
  kind: 'feedback',
  wish: 'tell',
  texts: Object.entries({ good, improve, other }).flatMap(([question, text]) =>
    text !== undefined && (question === 'good' || question === 'improve' || question === 'other')
      ? [{ question, text }]
      : [],
  ),
  ...rest,
});
