/** Longer texts have a case found by their first words of so many kinds: a flood must not fill the index. */
const most = 2_000;

/** From the longest on; a stem keeps at least three letters. */
const endings = ['ingly', 'edly', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 'er', 'ly', 's', 'y', 'e'];

/**
 * The words of a text as they are looked for: small letters, no accents, the commonest English endings taken off, so that
 * `waited` finds `waiting`. Words of one or two letters are left out.
 */
export function wordStems(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set((words ?? []).filter((word) => word.length > 2).map(stem))].slice(0, most);
}

function stem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  const bare = ending === undefined ? word : word.slice(0, -ending.length);
  return bare.replace(/(\p{L})\1$/u, '$1');
}
