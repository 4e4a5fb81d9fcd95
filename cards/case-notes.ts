import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';

/** Lines in small letters under a small heading; nothing at all when there are none. */
export const notes = (title: string, lines: readonly string[]): Element[] =>
  lines.length === 0
    ? []
    : [
        plainText(title, { weight: 'bolder' }, { spacing: 'medium' }),
        ...lines.map((line) => plainText(line, { isSubtle: true }, { spacing: 'small' })),
      ];

/** What a colleague has to know before anything else. */
export const watchFor = (flags: readonly string[]): Element[] =>
  flags.length === 0
    ? []
    : [
        {
          type: 'Container',
          style: 'warning',
          spacing: 'medium',
          items: flags.map((flag) => plainText(flag, { weight: 'bolder' })),
        },
      ];

/** A word in small letters at the end. */
export const aside = (text: string | undefined): Element[] =>
  text === undefined ? [] : [plainText(text, { isSubtle: true, size: 'small' }, { spacing: 'medium' })];

const grounds = { routine: 'default', soon: 'warning', urgent: 'attention' } as const;

/** How soon it has to be looked at: always as a word, on a coloured ground when it cannot wait. */
export const urgencyMark = (urgency: keyof typeof grounds, label: string): Element => ({
  type: 'Column',
  width: 'auto',
  verticalContentAlignment: 'center',
  ...(urgency === 'routine' ? {} : { style: grounds[urgency] }),
  items: [plainText(label, urgency === 'routine' ? { isSubtle: true } : { weight: 'bolder' })],
});
