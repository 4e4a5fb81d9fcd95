import { folded } from './plain.ts';

export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The languages of the chat; Arabic once more, as Iraq and the Levant name the months. */
const tags = ['en-GB', 'pl', 'ro', 'ar', 'ar-IQ', 'ckb'];

/** What a calendar does not print: “in” a month in Polish, and other spellings in Sorani. */
const more: readonly (readonly string[])[] = [
  ['styczniu', 'کانونی دووەم'],
  ['lutym'],
  ['marcu'],
  ['kwietniu'],
  ['maju'],
  ['czerwcu'],
  ['lipcu', 'تەمموز', 'تەموز'],
  ['sierpniu'],
  ['wrześniu', 'ئەیلول'],
  ['październiku'],
  ['listopadzie'],
  ['grudniu', 'کانوونی یەکەم'],
];

/** Alone, and as it is declined beside a day. */
const namesOf = (month: number): readonly string[] =>
  tags.flatMap((tag) =>
    (['long', 'short'] as const).flatMap((form) =>
      [{}, { day: 'numeric' } as const].flatMap((beside) => {
        const date = new Intl.DateTimeFormat(`${tag}-u-nu-latn-ca-gregory`, {
          ...beside,
          month: form,
          timeZone: 'UTC',
        });
        return date
          .formatToParts(Date.UTC(2026, month, 3))
          .filter(({ type }) => type === 'month')
          .map(({ value }) => value.replace('.', ''));
      }),
    ),
  );

/** Every name of every month, folded, with the English one. */
export const monthNames: readonly (readonly [name: string, english: string])[] = months.flatMap((english, month) =>
  [...new Set([...namesOf(month), ...(more[month] ?? [])].map(folded))].map((name) => [name, english] as const),
);

const english = new Map(monthNames);
// The longer name first: “tishrin” alone is no month, and a short name begins its long one.
const anyName = [...english.keys()].sort((a, b) => b.length - a.length).join('|');

/** A day's ending or the “of” after it, a month, and what joins it to its year, as these languages have them. */
const month = new RegExp(
  `(?:(?<=\\d)(?:-?(?:go|ego|a)|ی)?\\.?\\s*(?:من\\s+|ی\\s+|de\\s+)?)?(?<![\\p{L}\\p{N}])(${anyName})ی?(?![\\p{L}])\\.?(?:\\s*[،,]?\\s*(?:عام|سنه|ساڵی|سالی|roku|anul)\\s+(?=\\d))?`,
  'gu',
);

/**
 * A text folded for reading, with the name of each month in English, whichever language of the chat it was in: “3 marca”,
 * “٣ من آذار” and “٣ی ئازار” are all “3 march”.
 */
export const withEnglishMonths = (text: string): string =>
  folded(text).replaceAll(month, (_, name: string) => ` ${english.get(name) ?? name} `);
