import { commonSurnames } from './common-surnames.ts';
import { noNames } from './no-names.ts';
import type { PiiRule } from './pii.ts';

/** A full stop after a short form is part of it; after a word it ends the sentence. */
const titles =
  '(?:(?:mr|mrs|ms|mx|dr|prof|rev)(?=[. \\u00a0])|(?:miss|doctor|professor|nurse|sister|matron|midwife|reverend)(?![.]))';
/** The title alone is passed over, so that “Mr and Mrs Hill” is read again from “Mrs”. */
const titled = new RegExp(
  `(?<![\\p{L}\\d-])${titles}(?=((?:\\.?[ \\u00a0]{1,2}|\\.)(?:\\p{L}\\.? ){0,2}[\\p{L}'’-]{2,30}(?: [\\p{L}'’-]{2,30}){0,2}))`,
  'giu',
);

export const names: PiiRule = {
  type: 'name',
  why: 'A name with a title, as patients name staff. A name without one is not told from other words that begin with a capital.',
  find: (text) =>
    [...text.matchAll(titled)].flatMap(({ 0: said, 1: after = '', index: start }) => {
      const length = lengthOfName(after, said);
      return length === 0 ? [] : [{ start, end: start + said.length + length }];
    }),
};

/** How much of what stands after a title is a name. */
function lengthOfName(after: string, title: string): number {
  let at = 0;
  let length = 0;
  for (const part of after.split(/(?<=[ \u00a0])|(?<=\.)(?=\p{L})/u)) {
    const word = part.trim();
    const gap = word === '' || word === '.' || (length === 0 && /^\p{Lu}\.?$/u.test(word));
    if (!gap && !isName(word, title, length > 0)) break;
    at += part.length;
    if (!gap) length = at - (part.length - part.trimEnd().length);
  }
  return length;
}

/** Titles that nobody types before anything but a name. */
const always = new Set(['mr', 'mrs']);

function isName(word: string, title: string, after: boolean): boolean {
  const small = word.toLowerCase().replace(/['’]s$/, '');
  if (noNames.has(small)) return false;
  if (commonSurnames.has(small)) return true;
  if (title === 'miss') return false;
  if (/^(?:[OD]['’]|\p{Lu}\p{Ll})/u.test(word)) return true;
  return !after && always.has(title.toLowerCase()) && small.length > 2;
}
