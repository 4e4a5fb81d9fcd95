import type { Shared } from '../dialog.ts';
import { plain } from '../form/plain.ts';

/** Words that say nothing of what is looked for. */
const idle = new Set(
  'a an and any about at for from good how i in is it my of on or our practice some the to we what with'.split(' '),
);

/** A word without its ending, so that “falls” finds “falling”, and “sitting” finds “sit”. */
const stem = (word: string) => {
  const short = word.replace(/(ing|ed|es|s)$/, '').replace(/([^aeiouls])\1$/, '$1');
  return short.length < 3 ? word : short;
};

/** What fits the words, best first: every word counts once, at the beginning of a word of the story or its service. */
export function searchShared(all: readonly Shared[], wanted: string): readonly Shared[] {
  const words = [...new Set(plain(wanted).split(' '))].filter((word) => word !== '' && !idle.has(word)).map(stem);
  if (words.length === 0) return all;
  return all
    .map((one) => ({ one, fit: words.filter((word) => textOf(one).includes(` ${word}`)).length }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ one }) => one);
}

const textOf = ({ texts, answers }: Shared) =>
  ` ${plain([...texts.map(({ text }) => text), ...answers.map(({ answer }) => answer)].join(' '))}`;
