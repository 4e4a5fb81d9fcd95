import type { PiiRule, Span } from './pii.ts';

/** Kinds of street that are nothing else in a sentence, in small letters too. */
const streets = new Set('road rd street avenue ave lane crescent cres terrace grove boulevard mews'.split(' '));
/** Kinds of street that are everyday words as well (“close”, “way”): they need their capital. */
const everydayStreets = new Set(
  'st ln close way drive court place park walk hill view rise gate row end green square gardens garth croft dale vale quay wharf parade'.split(
    ' ',
  ),
);
/** Words that no street is named after: what follows a number of something. */
const noName = new Set(
  `a an and are as at after along across around away before behind but by for from had has have he her his i if in into is it
  its just later long longer left miles mile metres minute minutes min mins hour hours hr hrs day days week weeks month months
  year years nurse nurses staff people patients beds of off on or our out over per she since so that than their them then they
  this times to too until up us was we were when while who with you your mg ml pm am down more of which walking different
  other lovely cars bus buses appointments calls weeks jan january feb february march april may june july august sept september
  oct october nov november dec december`.split(/\s+/),
);
const notAHouse =
  /\b(?:ward|bed|bay|room|level|clinic|floor|theatre|unit|gate|door|bus|route|number|junction|entrance|zone|stop|car park|building|tower)s? $/i;
const house = /(?<![\w£$€.,:/#-])(?:flat \d{1,4}[a-z]?,? )?\d{1,4}[a-z]?(?:-\d{1,4}[a-z]?)?,? (?=[\p{L}])/giu;
/** Up to four words of a name and the kind of street. */
const fiveWords = /(?:[\p{L}'’-]{1,30}\.?(?: |(?![\p{L}\d]))){1,5}/uy;

export const addresses: PiiRule = {
  type: 'address',
  why: 'The number of a house with the name of its street; a street alone is not somebody’s address.',
  find: (text) =>
    [...text.matchAll(house)].flatMap(({ 0: number, index: start }) => {
      const end = isHouse(number, text.slice(Math.max(0, start - 12), start))
        ? endOfStreet(text, start + number.length)
        : undefined;
      return end === undefined ? [] : [{ start, end } satisfies Span];
    }),
};

const isHouse = (number: string, before: string) => !/^(?:19|20)\d\d\W/.test(number) && !notAHouse.test(before);

/** Reads the words of a name until the one that says it is a street. */
function endOfStreet(text: string, from: number): number | undefined {
  fiveWords.lastIndex = from;
  let at = from;
  for (const [index, part] of (fiveWords.exec(text)?.[0] ?? '').split(/(?<= )/).entries()) {
    const read = part.replace(/[. ]+$/, '');
    if (index > 0 && isStreet(read, text.slice(from, at))) return at + read.length;
    if (!canBeInName(read.toLowerCase(), index)) return undefined;
    at += part.length;
  }
  return undefined;
}

/** “The Avenue” begins with the; “crossed the road” does not. */
const canBeInName = (small: string, index: number) => !noName.has(small) && (small !== 'the' || index === 0);

function isStreet(read: string, name: string): boolean {
  const small = read.toLowerCase();
  return streets.has(small) || (everydayStreets.has(small) && /^\p{Lu}/u.test(read) && !/(?:^| )\p{Ll}/u.test(name));
}
