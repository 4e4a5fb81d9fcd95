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
import type { Meaning } from './understood.ts';

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

/** Which letters give a script away, and which give one of its languages away; read from top to bottom. */
const scripts: readonly { readonly letters: RegExp; readonly code: string }[] = [
  { letters: /\p{Script=Han}/u, code: 'zh' },
  { letters: /\p{Script=Bengali}/u, code: 'bn' },
  { letters: /\p{Script=Gurmukhi}/u, code: 'pa' },
  { letters: /[іїєґ]|жити|дякую|мені|мене/iu, code: 'uk' },
  { letters: /\p{Script=Cyrillic}/u, code: 'ru' },
  { letters: /[ەێۆڵڕڤ]/u, code: 'ckb' },
  { letters: /[ٹڈڑںےہ]/u, code: 'ur' },
  { letters: /[پچژگکی]/u, code: 'fa' },
  { letters: /\p{Script=Arabic}/u, code: 'ar' },
];

/** Of Latin script the likelier around here first. */
const languages = [
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

/** English words that are words of other languages too, or everyone’s. */
const shared = new Set(plainMessage('i do on to in am a so me no be my we he at by as or an the is man men').words);

const english = new Set(
  plainMessage(`the my was you and it that have they with not for this your is are of what who how please i to me she he
    can want do did about when`).words,
);

/** What a message in another language shows: its BCP 47 code, and its meaning where its plainest words tell. */
export interface Foreign {
  readonly language: string;
  readonly meaning?: Meaning;
}

/** Undefined for English, and for what is no language. */
export function readLanguage(text: string): Foreign | undefined {
  const said = ` ${spelledOut(text)} `;
  const found = languagesOf(text).map((code) => ({ language: code, meaning: meaningIn(said, code) }));
  // Neighbours share their little words: the one whose plain words are there too is likelier.
  const [likeliest] = [...found.filter(({ meaning }) => meaning !== undefined), ...found];
  if (likeliest === undefined) return undefined;
  const { language, meaning } = likeliest;
  return meaning === undefined ? { language } : { language, meaning };
}

const meaningIn = (said: string, language: string): Meaning | undefined =>
  languages.find(({ code }) => code === language)?.words.find(({ phrase }) => said.includes(phrase))?.meaning;

/** The languages it is likeliest in, all of them where several are equally likely; none for English. */
function languagesOf(text: string): readonly string[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return [];
  if (latin < letters / 2)
    return scripts.flatMap(({ letters, code }) => (letters.test(text) ? [code] : [])).slice(0, 1);
  const { words } = plainMessage(text);
  const counted = languages.map(({ code, markers }) => ({ code, count: countOf(words, markers) }));
  const most = Math.max(...counted.map(({ count }) => count));
  const enough = foreignLetters.test(text) ? 1 : Math.min(3, Math.max(2, words.length));
  if (most < enough || most <= countOf(words, english)) return [];
  return counted.filter(({ count }) => count === most).map(({ code }) => code);
}

const foreignLetters = /[ąćęłńóśźżăâîșşțţčďěľĺňŕřšťůžėįųūāēģīķļņãõçêûôíúý]/iu;

const countOf = (words: readonly string[], markers: ReadonlySet<string>) =>
  words.filter((word) => markers.has(word) && !shared.has(word)).length;

/** In Chinese no spaces part the words, and elsewhere a phrase is the beginning of a word. */
function phrasesOf(table: string): readonly string[] {
  return table
    .split('/')
    .map((phrase) => spelledOut(phrase))
    .filter((phrase) => phrase !== '')
    .map((phrase) => (/\p{Script=Han}|\p{Script=Arabic}/u.test(phrase) ? phrase : ` ${phrase}`));
}

/** As plainMessage leaves a text, without putting English spelling right. */
function spelledOut(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/\u200c/g, ' ');
  return (plain.match(/[\p{L}\p{Mc}]+/gu) ?? []).join(' ');
}
