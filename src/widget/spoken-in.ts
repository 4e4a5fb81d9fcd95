/**
 * The language of a line in a message that is marked with one: what has no letter of an Arabic script is no Arabic and no
 * Sorani, but still in English, and is to be read by an English voice. Languages in Latin letters cannot be told apart so.
 */
export function spokenIn(lang: string | undefined, text: string): string | undefined {
  const inArabicScript = lang === 'ar' || lang === 'ckb';
  return inArabicScript && /[a-z]/i.test(text) && !/\p{Script=Arabic}/u.test(text) ? 'en' : lang;
}
