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

const colours = { routine: 'default', soon: 'warning', urgent: 'attention' } as const;

/** How soon it has to be looked at: always as a word, coloured when it cannot wait. */
export const urgencyMark = (urgency: keyof typeof colours, label: string): Element =>
  plainText(label, { color: colours[urgency], weight: urgency === 'routine' ? 'default' : 'bolder' });
