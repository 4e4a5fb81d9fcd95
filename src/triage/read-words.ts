import { nearSpelling } from './near-spelling.ts';
import { spellings } from './spellings.ts';

/** One word of a text, made plain, and whether a sentence ends after it. */
export interface Word {
  readonly word: string;
  readonly ends: boolean;
}

/** Stands for any number of two figures or more: what it is does not matter, that it is more than a few does. */
export const manyWord = '##';

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '!': 'i',
  '@': 'a',
  $: 's',
  '*': '',
  '#': '',
  '|': 'i',
  // Pictures that stand for a word in a sentence.
  '🔪': ' knife ',
  '🔫': ' shoot ',
  '☠': ' die ',
  '💀': ' die ',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Arabic-script letters that keyboards of Arabic, Persian and Kurdish give in several forms.
  ى: 'ي',
  ی: 'ي',
  ێ: 'ي',
  ک: 'ك',
  ە: 'ه',
  ة: 'ه',
  ھ: 'ه',
  ۆ: 'و',
  ڵ: 'ل',
  ڕ: 'ر',
  ڤ: 'ف',
};
const alike = (letter: string) => lookalikes[letter] ?? letter;

/**
 * Reads a text as plain words, so that one rule finds a phrase however it was typed: capitals, accents, missing
 * apostrophes, s p a c e d letters, stretched lettersss, look-alike signs, text-speak and near misses. Every step is
 * linear in the length of the text.
 */
export const readWords = (text: string): readonly Word[] =>
  joinSpaced(plainLetters(text).match(/\p{Script=Han}|[\p{L}\p{N}]+|[.?!؟。]/gu) ?? []);

/** A text in small letters without accents, signs inside words and invisible characters; its words are not put right. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/(?<=\p{L})[013457!@$*#|](?=\p{L})/gu, alike)
    .replace(/[🔪🔫☠💀]/gu, alike)
    .replace(/[łđıىیێکەةھۆڵڕڤ]/g, alike)
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\b(my|him|her|your) self\b/g, '$1self')
    .replace(/\b(no|some|any|every) one\b/g, '$1one')
    .replace(/\b(can|don|won|didn|doesn|couldn|wouldn|isn) t\b/g, '$1t')
    .replace(/…|\.{2,}/g, ' ');
}

/** Four or more single letters in a row are one word with spaces in it; Chinese is read character by character. */
function joinSpaced(pieces: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = endOfSingles(pieces, at);
    const joined = end - at >= 4;
    const piece = joined ? pieces.slice(at, end).join('') : (pieces[at] ?? '');
    at = joined ? end : at + 1;
    addPiece(words, piece);
  }
  return words;
}

function endOfSingles(pieces: readonly string[], start: number): number {
  let end = start;
  while (/^(?!\p{Script=Han})\p{L}$/u.test(pieces[end] ?? '')) end += 1;
  return end;
}

function addPiece(words: Word[], piece: string) {
  const last = words.at(-1);
  if (/^[.?!؟。]$/.test(piece)) {
    if (last !== undefined) words[words.length - 1] = { word: last.word, ends: true };
    return;
  }
  for (const word of meantBy(piece)) words.push({ word, ends: false });
}

function meantBy(piece: string): readonly string[] {
  if (/^\d+$/.test(piece)) return [piece.length > 1 ? manyWord : piece];
  return spellings.get(piece) ?? [nearSpelling(piece)];
}
