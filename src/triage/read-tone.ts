import { createFinder, outermost } from './phrases.ts';
import { readWords } from './read-words.ts';
import { criticism, nothingAnswers, praise, praiseInDisguise } from './tone-wording.ts';
import type { ToTriage } from './triaged.ts';

type Text = ToTriage['texts'][number];

const find = createFinder([
  { means: 'disguise', phrases: praiseInDisguise } as const,
  { means: 'criticism', phrases: criticism } as const,
  { means: 'praise', phrases: praise } as const,
]);
const findNothing = createFinder([{ phrases: nothingAnswers }]);

/** Whether an answer, as a whole, says that there is nothing to say: `nothing`, `No.`, `n/a`, `all good`, `-`. */
export function saysNothing(text: string): boolean {
  const words = readWords(text);
  return words.length === 0 || findNothing(words).some(({ start, end }) => start === 0 && end === words.length);
}

/** Whether an answer says that there is nothing, and not *everything was good* or *keep it up*. */
export const saysNothingAtAll = (text: string): boolean =>
  saysNothing(text) && !/^[^a-z]*(everything|all|it|keep|happy)\b/i.test(text);

/**
 * Whether what was said is praise and no more. The question decides a short answer: `nothing` is praise after *what
 * could be better* and fault after *what was good*. The rating never outweighs the words; a poor one rules praise out.
 */
export function isPraise({ texts, rating }: Pick<ToTriage, 'texts' | 'rating'>): boolean {
  if (rating === 4 || rating === 5) return false;
  const said = texts.filter(({ text }) => text.trim() !== '');
  if (said.some(findsFault)) return false;
  const nothingToImprove = said.some(({ question, text }) => question === 'improve' && saysNothing(text));
  const ratedGood = rating === 1 || rating === 2;
  return said.some(praises) || (nothingToImprove && ratedGood);
}

function findsFault({ question, text }: Text): boolean {
  if (saysNothing(text)) return question === 'good' && saysNothingAtAll(text);
  const tones = tonesOf(text);
  return tones.includes('criticism') || (question === 'improve' && !tones.includes('praise'));
}

const praises = ({ question, text }: Text): boolean =>
  !(question === 'good' ? saysNothingAtAll : saysNothing)(text) &&
  (question === 'good' || tonesOf(text).some((tone) => tone !== 'criticism'));

const tonesOf = (text: string) => outermost(find(readWords(text))).map(({ row }) => row.means);
