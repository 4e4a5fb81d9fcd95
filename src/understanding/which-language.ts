import { languages, spelledOut } from './known-languages.ts';
import { plainMessage } from './plain-message.ts';

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

/** English words that are words of other languages too, or everyone’s. */
const shared = new Set(
  plainMessage(`i do on to in am a so me no be my we he at by as or an the is man men o u no na nos nas de te ten pan das tem ser ter no
    hospital mama brat nic pe mi le el ea un ne od os isto sure are no he her from dar mai`).words,
);

const english = new Set(
  plainMessage(`the my was you and it that have they with not for this your is are of what who how please i to me she he
    can want do did about when`).words,
);

/** The languages it is likeliest in, all of them where several are equally likely; none for English. */
export function languagesOf(text: string): readonly string[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return [];
  if (latin < letters / 2)
    return scripts.flatMap(({ letters, code }) => (letters.test(text) ? [code] : [])).slice(0, 1);
  const { words } = plainMessage(text);
  const said = ` ${spelledOut(text)} `;
  const counted = languages.map((language) => ({ code: language.code, count: evidenceOf(said, words, language) }));
  const most = Math.max(...counted.map(({ count }) => count));
  const enough = foreignLetters.test(text) ? 1 : Math.min(3, Math.max(2, words.length));
  if (most < enough || most <= countOf(words, english)) return [];
  return counted.filter(({ count }) => count === most).map(({ code }) => code);
}

const foreignLetters = /[ąćęłńóśźżăâîșşțţčďěľĺňŕřšťůžėįųūāēģīķļņãõçêûôíúý]/iu;

/** Little words of the language, and with one of them its plain words too: those alone may be English words. */
function evidenceOf(said: string, words: readonly string[], language: (typeof languages)[number]): number {
  const count = countOf(words, language.markers);
  return count === 0 ? 0 : count + language.words.filter(({ phrase }) => said.includes(phrase)).length;
}

const countOf = (words: readonly string[], markers: ReadonlySet<string>) =>
  words.filter((word) => markers.has(word) && !shared.has(word)).length;
