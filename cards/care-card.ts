import { z } from 'zod/v4';
import type { Element } from './element.ts';
import { englishId, englishToo } from './english-too.ts';
import { plainText } from './plain-text.ts';
import { heading } from './wording.ts';

const Level = z.enum(['emergency', 'urgent', 'help']);

/** One way to get help: what to do as a heading, the rest in short lines, and a number that a tap calls. */
export const Care = z.object({
  level: Level,
  heading: z.string(),
  /** The same in English, where its translation is unchecked. */
  english: z.string().optional(),
  lines: z.array(z.string()).readonly(),
  /** The trust's content is in English whatever the card is in. */
  headingInEnglish: z.boolean().optional(),
  linesInEnglish: z.boolean().optional(),
  phone: z.string().optional(),
  /** Where the number is texted and not called: the word that the message begins with. */
  word: z.string().optional(),
  phoneLabel: z.string().optional(),
});
export type Care = z.infer<typeof Care>;

/** The level as a word, because it may not rest on colour alone (NHS service manual, care cards). */
export const CareLevels = z
  .record(Level, z.string())
  .default({ emergency: 'Emergency', urgent: 'Urgent', help: 'Someone to talk to' });

const heads = { urgent: 'attention', help: 'accent' } as const;
/** An emergency is filled as a whole, so that the three levels differ in shape as well as in colour and word. */
const bodies = { emergency: 'attention', urgent: 'emphasis', help: 'emphasis' } as const;

/** `place` among the others tells its English lines from theirs; left out where English needs no mark. */
export const careCard = (care: Care, levels: z.infer<typeof CareLevels>, place?: number): Element => ({
  type: 'Container',
  style: bodies[care.level],
  spacing: 'medium',
  items: [
    {
      type: 'Container',
      ...(care.level === 'emergency' ? {} : { style: heads[care.level], bleed: true }),
      items: [
        plainText(levels[care.level]),
        {
          ...heading(care.heading),
          spacing: 'none',
          ...englishId(place !== undefined && care.headingInEnglish, `help-${place}`),
        },
        ...englishToo(care.level, care.english, { weight: 'bolder' }),
      ],
    },
    ...care.lines.map((line, at) => ({
      ...plainText(line, {}, { spacing: 'small' }),
      ...englishId(place !== undefined && care.linesInEnglish, `line-${place}-${at}`),
    })),
    ...call(care),
  ],
});

const call = ({ phone, word, phoneLabel }: Care): Element[] =>
  phone === undefined
    ? []
    : [
        {
          type: 'ActionSet',
          spacing: 'small',
          actions: [
            { type: 'Action.OpenUrl', title: phoneLabel ?? phone, url: addressOf(phone.replaceAll(' ', ''), word) },
          ],
        },
      ];

const addressOf = (phone: string, word: string | undefined) =>
  word === undefined ? `tel:${phone}` : `sms:${phone}?&body=${encodeURIComponent(word)}`;
