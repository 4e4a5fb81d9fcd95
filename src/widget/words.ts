import { laidOver } from '../../dialogs/lay-over.ts';
import type { Translated } from '../../dialogs/translated.ts';
import { type ClientWords, client } from './words/en.ts';

interface PageLanguage {
  /** BCP 47 tag, as the service knows it. */
  readonly tag: string;
  readonly unchecked: boolean;
  readonly words: Translated<ClientWords>;
}

declare global {
  /** Set by a script of its own, which a page in another language than English loads before this one. */
  var lanyardLanguage: PageLanguage | undefined;
}

const given = globalThis.lanyardLanguage;

/** The page's language; English when the script of another did not arrive, so that page and chat agree. */
export const language: string = given?.tag ?? 'en';

/** What the client says, in the language of its page; English where that has nothing. */
export const words: ClientWords = laidOver(client, given?.words);

/** What is about danger; in English as well, while nobody has checked the translation. */
export const danger: readonly string[] = given?.unchecked
  ? [...new Set([words.unreachable.danger, client.unreachable.danger])]
  : [words.unreachable.danger];

/** For dates and numbers: Western digits, because those beside them are to be dialled and typed. */
export const localeOfNumbers = language.startsWith('en') ? 'en-GB' : `${language}-u-nu-latn`;
