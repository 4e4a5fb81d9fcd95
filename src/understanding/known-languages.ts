import { arabic } from './languages/arabic.ts';
import { bengali } from './languages/bengali.ts';
import { chinese } from './languages/chinese.ts';
import { farsi } from './languages/farsi.ts';
import { kurmanji } from './languages/kurmanji.ts';
import { latvian } from './languages/latvian.ts';
import { lithuanian } from './languages/lithuanian.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { punjabi } from './languages/punjabi.ts';
import { romanian } from './languages/romanian.ts';
import { russian } from './languages/russian.ts';
import { slovak } from './languages/slovak.ts';
import { sorani } from './languages/sorani.ts';
import { ukrainian } from './languages/ukrainian.ts';
import { urdu } from './languages/urdu.ts';
import { plainMessage } from './plain-message.ts';

/** Weightiest first: whoever speaks of danger or death is answered so, whatever else was said. */
const order = [
  'emergency',
  'crisis',
  'safeguarding',
  'bereavement',
  'forget',
  'status',
  'nomination',
  'complaint',
  'involvement',
  'thanks',
  'person',
  'off_topic',
  'feedback',
  'help',
] as const;

/** Of Latin script the likelier around here first. */
export const languages = [
  polish,
  romanian,
  lithuanian,
  latvian,
  slovak,
  portuguese,
  kurmanji,
  russian,
  ukrainian,
  sorani,
  urdu,
  farsi,
  arabic,
  punjabi,
  bengali,
  chinese,
].map(({ code, markers, words }) => ({
  code,
  markers: new Set(plainMessage(markers).words),
  words: order.flatMap((meaning) => phrasesOf(words[meaning] ?? '').map((phrase) => ({ meaning, phrase }))),
}));

/** In Chinese no spaces part the words, and elsewhere a phrase is the beginning of a word. */
function phrasesOf(table: string): readonly string[] {
  return table
    .split('/')
    .map((phrase) => spelledOut(phrase))
    .filter((phrase) => phrase !== '')
    .map((phrase) => (/\p{Script=Han}|\p{Script=Arabic}/u.test(phrase) ? phrase : ` ${phrase}`));
}

/** As plainMessage leaves a text, without putting English spelling right. */
export function spelledOut(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/\u200c/g, ' ');
  return (plain.match(/[\p{L}\p{Mc}]+/gu) ?? []).join(' ');
}
