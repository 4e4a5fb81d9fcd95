import type { Outcome } from './outcome.ts';

const cameOf: Readonly<Record<Outcome, string>> = {
  told: 'We have answered you.',
  changed: 'We changed something because of what you told us.',
  planned: 'We plan a change because of what you told us.',
  'no-change': 'We looked at it, and nothing changes this time.',
  shared: 'It was shared with the champions’ forum.',
  accepted: 'The panel agrees with you. Thank you for telling us about them.',
  declined: 'The panel did not choose them this time. Thank you for telling us about them.',
};

/** What a person is told about their case, in the chat and by letter. Never what they wrote, never what was written to them. */
export const tidingWords = {
  claimed: {
    title: 'Someone is looking at it',
    paragraphs: (reference: string) => [`A member of the team is now looking at what you sent, ${reference}.`],
  },
  reply: {
    title: 'The team has written to you',
    paragraphs: (reference: string) => [`It is about what you sent, ${reference}. You can answer them.`],
  },
  question: {
    title: 'The team has a question for you',
    paragraphs: (reference: string) => [`It is about what you sent, ${reference}. You can answer it here.`],
  },
  closed: {
    title: 'The team has finished',
    paragraphs: (reference: string, came: Outcome | undefined) => [
      `The team has finished with what you sent, ${reference}.`,
      ...(came === undefined ? [] : [cameOf[came]]),
      'If that is not right for you, write to them again.',
    ],
  },
  'nominee-agreed': {
    title: 'The colleague you nominated said yes',
    paragraphs: (reference: string) => [
      `It is about your nomination, ${reference}. They are a staff champion now. Thank you for telling us about them.`,
    ],
  },
  'nominee-refused': {
    title: 'The colleague you nominated was asked',
    paragraphs: (reference: string) => [
      `It is about your nomination, ${reference}. They chose not to take the role on. They know that somebody thought of them.`,
    ],
  },
  see: 'Read it',
  seeHow: 'See how it stands',
  letter: {
    subject: (trust: string) => `A message from ${trust}`,
    opening: 'Hello.',
    link: 'Open this link to read it and to answer. It works for 30 days, and it is for you alone:',
    other: 'You can also use your reference and your secret in the chat on our website.',
    notMonitored: 'Nobody reads answers to this email. If someone’s life is at risk, call 999.',
  },
};
