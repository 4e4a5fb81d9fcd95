import type { Config } from '../../config.ts';

/** What is said when a message could not be taken, or something of ours failed. */
export const words = {
  'too-long':
    'That is longer than I can take in one message. I can take up to 8,000 characters. Nothing of it was sent to anyone. Your text is still above: please send it in two or more parts.',
  'no-words': 'I can only read words. Please type your message.',
  'unknown-card': 'I do not know that card any more. Please type what you would like to do.',
  extensionTitle: 'Thank or nominate staff',
  below: 'Please look below.',
  sorry: (contact: Config['contact']) =>
    contact === undefined
      ? 'Something went wrong at my end, and I did not keep that. Please try again in a few minutes.'
      : `Something went wrong at my end, and I did not keep that. Please try again in a few minutes, or phone ${contact.phone}${contact.hours === undefined ? '' : ` (${contact.hours})`}. In an emergency phone 999, or 111 for urgent help.`,
} as const;
