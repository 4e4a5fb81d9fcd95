import { type PiiRule, spansOf } from './pii.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const dates = new RegExp(
  [
    '(?<![\\d/.-])\\d{1,2} ?[/.\\- ] ?\\d{1,2} ?[/.\\- ] ?(?:\\d{4}|\\d{2})(?![\\d/])',
    '(?<![\\d/.-])\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}(?![\\d/])',
    `(?<!\\d)${day} {0,2}(?:of )?(?:[/.-] ?)?${month}\\.?,?[ /.-]{1,2}(?:\\d{4}|['’]?\\d{2})(?!\\d)`,
    `\\b${month}\\.? ${day},? (?:\\d{4})(?!\\d)`,
    '(?<!\\d)(?:\\d{8}|\\d{6})(?!\\d)',
  ].join('|'),
  'gi',
);

const wording = '(?:\\bd\\.? ?o\\.? ?b\\b\\.?|\\bdate ?of ?birth|\\bbirth ?(?:date|day)|\\bborn\\b)';
/** The last wording before the date, and what stands between. */
const before = new RegExp(`${wording}((?:(?!${wording})[^\\n]){0,40})$`, 'i');
const after = new RegExp(
  `^[ ,(–-]{0,3}(?:is|was|\\(|that is|which is)?[ (]{0,2}(?:my |his |her |their |the )?${wording}`,
  'i',
);
/** Words that begin another date than the birth: “born in Hull, seen on …”. */
const otherEvent =
  /[.!?]\s|\b(?:seen|admitted|appointment|discharged|died|visit|visited|came|operation|surgery|attended|scan|clinic|ward)\b/i;

export const datesOfBirth: PiiRule = {
  type: 'date-of-birth',
  why: 'A date beside wording of birth; any other date is when something happened, and the team needs it.',
  find: (text) => spansOf(text, dates, isOfBirth),
};

function isOfBirth(found: string, start: number, text: string): boolean {
  const between = before.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  if (between !== undefined) return !/\d/.test(between) && !otherEvent.test(between);
  const end = start + found.length;
  return !/^\d+$/.test(found) && after.test(text.slice(end, end + 40));
}
