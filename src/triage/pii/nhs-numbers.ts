import { type PiiRule, spansOf } from './pii.ts';

const tenFigures = /(?<![\d£$€.])(?<![A-Za-z]-?)[1-9](?:[ \t\u00a0.–-]{0,2}\d){9}(?![\d])(?!-?[A-Za-z])/g;

export const nhsNumbers: PiiRule = {
  type: 'nhs-number',
  why: 'Ten figures in a row, spaced or not, whose last is the check digit of an NHS number.',
  find: (text) => spansOf(text, tenFigures, hasCheckDigit),
};

/** Modulus 11 (NHS Data Dictionary, NHS NUMBER): weights 10 to 2; 11 counts as 0, and 10 is never given out. */
function hasCheckDigit(found: string): boolean {
  const figures = Array.from(found.replace(/\D/g, ''), Number);
  const sum = figures.slice(0, 9).reduce((total, figure, index) => total + figure * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  const oneFigureOverAgain = new Set(figures).size === 1;
  return check === figures[9] && !oneFigureOverAgain;
}
