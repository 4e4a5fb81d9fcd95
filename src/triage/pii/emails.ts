import { type PiiRule, spansOf } from './pii.ts';

const local = "[\\p{L}\\d._%+'-]{1,64}";
const plain = new RegExp(
  `(?<![\\p{L}\\d._%+'-])${local} {0,1}@ {0,1}(?:[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}|(?:gmail|hotmail|outlook|yahoo|icloud|nhs)\\b)`,
  'giu',
);
const spelled = '(?: (?:dot|underscore|dash|hyphen) [a-z\\d]{1,40})';
const at = '(?: ?[([{<] ?at ?[)\\]}>] ?| at )';
const dot = '(?: ?[([{<] ?dot ?[)\\]}>] ?| dot )';
const ends = '(?:com|co|net|org|uk|ac|gov|nhs|edu|me|info|eu|pl|ro)';
const obfuscated = new RegExp(
  `(?<![a-z\\d._%+-])[a-z\\d._%+-]{1,64}${spelled}{0,3}${at}[a-z\\d-]{1,63}(?:${dot}[a-z\\d-]{1,63}|\\.[a-z\\d-]{1,63}){0,3}(?:${dot}|\\.)${ends}(?![a-z\\d])`,
  'gi',
);

/** What stands before “at” when a web site is meant: “look at nhs dot uk”. */
const website =
  /^(?:look|looked|looking|found|see|seen|page|site|website|online|was|is|it|available|read|form|leaflet) /i;

export const emails: PiiRule = {
  type: 'email',
  why: 'An email address, also with “at” and “dot” written out, as people do who have been told not to give one.',
  find: (text) => [...spansOf(text, plain), ...spansOf(text, obfuscated, (found) => !website.test(found))],
};
