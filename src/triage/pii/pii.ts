/** What identifies a person in a text, as the people who look after data protection name it. */
export const piiTypes = ['nhs-number', 'phone', 'email', 'postcode', 'date-of-birth', 'address', 'name'] as const;
export type PiiType = (typeof piiTypes)[number];

/** One find: `text` is what stands from `start` up to `end`, the end not included. */
export interface Pii {
  readonly type: PiiType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where something stands in a text. */
export type Span = Pick<Pii, 'start' | 'end'>;

/** Looks for one type. Takes time in proportion to the text, so no pattern in a rule may repeat without a bound. */
export interface PiiRule {
  readonly type: PiiType;
  /** Why it is looked for the way it is. */
  readonly why: string;
  readonly find: (text: string) => readonly Span[];
}

/** The spans of a pattern's matches (flag `g`), of those that `keep` holds for. */
export function spansOf(
  text: string,
  pattern: RegExp,
  keep: (found: string, start: number, text: string) => boolean = () => true,
): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter((match) => keep(match[0], match.index, text))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
