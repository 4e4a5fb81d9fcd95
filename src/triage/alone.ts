import type { Word } from './read-words.ts';

/** Words that stand beside a bare phrase and change nothing. */
const small = new Set(
  `i am im me my myself he she is it a an the have having has got get please help now need want in with about of feel feeling
  feels so very really just think thinking am had been being and to do not right again bad at this quick quickly for mum dad
  husband wife son daughter baby someone what hi hello yes no oh god`.split(/\s+/),
);
const mostBeside = 3;

/** Whether what was found is nearly all that was said. */
export function isAlone(words: readonly Word[], start: number, end: number): boolean {
  const beside = [...words.slice(0, start), ...words.slice(end)];
  return beside.length <= mostBeside && beside.every(({ word }) => small.has(word));
}
