/**
 * A name or a person's words, ready to be compared: small letters, no accents, no punctuation, one space between words.
 * `Women’s`, `Women's` and `womens` come out alike; so do `A&E` and `a and e`.
 */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether `phrase` stands in `text` as whole words. Both are plain words already. */
export const holdsPhrase = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `);
