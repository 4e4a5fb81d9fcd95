import { type PiiRule, spansOf } from './pii.ts';

/** Every postcode area there is (Royal Mail), so that a dose or a bay is none. */
const areas =
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK
  FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW
  OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN
  WR WS WV YO ZE`
    .split(/\s+/)
    .join('|');
const full = new RegExp(
  `(?<![A-Za-z0-9-])(?:${areas})\\d[A-Z\\d]?[ \\t\\u00a0]{0,2}\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9-])`,
  'gi',
);
/** The letter O typed for the figure 0: in capitals alone, because “m1 old” is none. */
const withLetterO = new RegExp(
  `(?<![A-Za-z0-9-])(?:${areas})\\d[A-Z\\d]? {0,2}O[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9-])`,
  'g',
);

const place = /\b(?:ward|bed|bay|room|level|block|clinic|zone|car park|floor|theatre|section|table|grade|band) $/i;
const ordinal = /\d(?:st|nd|rd|th)$/;
const ordinalGoesOn =
  /^ (?:floor|of|time|visit|appointment|day|week|bed|bay|door|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

export const postcodes: PiiRule = {
  type: 'postcode',
  why: 'A full postcode, which is fifteen homes; the first half alone is a town and stays.',
  find: (text) => [...spansOf(text, full, isNoWard), ...spansOf(text, withLetterO)],
};

/** “ward E5 2nd floor” has the form of a postcode. */
function isNoWard(found: string, start: number, text: string): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(start + found.length, start + found.length + 14);
  return !(found.includes(' ') && place.test(before)) && !(ordinal.test(found) && ordinalGoesOn.test(after));
}
