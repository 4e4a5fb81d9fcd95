import type { Danger } from '../triaged.ts';

/**
 * What the scorer tells apart, in the order of its weights: a kind of danger, and who speaks of whom. Of abuse and threats
 * it never says that somebody else is harmed: those words are passed on unasked (safety.ts), and a likeness is too little
 * for that.
 */
export const voices: readonly Danger[] = [
  {
    kind: 'suicide-or-self-harm',
    who: 'self',
    rule: 'scorer',
    why: 'No rule matched, but a sentence resembles what people write who think of suicide or harm themselves.',
  },
  {
    kind: 'suicide-or-self-harm',
    who: 'other',
    rule: 'scorer-for-another',
    why: 'No rule matched, but a sentence resembles what people write who fear a suicide of somebody near them.',
  },
  {
    kind: 'emergency',
    who: 'self',
    rule: 'scorer-emergency',
    why: 'No rule matched, but a sentence resembles what people write in a medical emergency.',
  },
  {
    kind: 'abuse-or-neglect',
    who: 'self',
    rule: 'scorer-abuse',
    why: 'No rule matched, but a sentence resembles what people write of abuse or neglect.',
  },
  {
    kind: 'domestic-abuse',
    who: 'self',
    rule: 'scorer-domestic-abuse',
    why: 'No rule matched, but a sentence resembles what people write who are hurt or watched by a partner or ex-partner.',
  },
  {
    kind: 'threat-to-others',
    who: 'self',
    rule: 'scorer-threat',
    why: 'No rule matched, but a sentence resembles what people write before they or another hurt somebody.',
  },
];
