/**
 * Words whose meaning is too weighty to miss for one wrong letter. Only long ones that no ordinary word resembles:
 * `killing` is not here, because of filling and billing.
 */
const weighty =
  `suicide suicidal overdose overdosed overdosing myself himself herself themselves yourself anymore tablets
  paracetamol strangled strangling unconscious breathing seizure assaulted assaulting molested bruises bruised neglected
  neglecting threatened threatening threatens safeguarding domestic husband boyfriend girlfriend daughter complaint
  complain ombudsman solicitor confidential confidentiality negligence negligent unacceptable discrimination inappropriately
  sexually harming hurting worthless pointless`.split(/\s+/);

/** Ordinary words one letter away from a weighty one. */
const ordinary = new Set([
  'overdone',
  'overdosage',
  'bruiser',
  'bruisers',
  'tablet',
  'complains',
  'complaints',
  'harmings',
  'sharing',
  'warming',
  'farming',
  'charming',
  'hunting',
  'brushed',
  'brushes',
  'laughter',
  'slaughter',
  'tables',
]);

/** A word and every way to leave one of its letters out: two words share one when they are a letter apart. */
const withoutOne = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];

const meant = new Map(weighty.flatMap((word) => withoutOne(word).map((part) => [part, word] as const)));
const shortest = Math.min(...weighty.map((word) => word.length)) - 1;
const longest = Math.max(...weighty.map((word) => word.length)) + 1;

/** The weighty word that was most likely meant: one letter wrong, missing, too many or swapped. Else the word itself. */
export function nearSpelling(word: string): string {
  if (word.length < shortest || word.length > longest || ordinary.has(word)) return word;
  const whole = meant.get(word);
  if (whole !== undefined) return whole;
  for (let at = 0; at < word.length; at += 1) {
    const found = meant.get(word.slice(0, at) + word.slice(at + 1));
    if (found !== undefined) return found;
  }
  return word;
}
