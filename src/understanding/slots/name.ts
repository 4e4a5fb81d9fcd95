import type { Slots } from '../understood.ts';
import { firstNames } from './first-names.ts';

/** Capitalised words that are no first name. */
const notNames = new Set(
  `i the a an my your our his her their this that they we you he she it its and but or so to of for from in on at by with thank thanks
  please hello hi dear sir madam mr mrs ms miss dr doctor nurse sister matron ward unit team clinic hospital monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas
  easter hull whitby scarborough beverley bridlington goole malton driffield nhs trust pals camhs gp hca ot cpn teams lanyard
  east riding ryedale recovery college health visitor champion humber everyone everybody all staff who what not no yes ty cheers
  god polish kurdish reception physio`.split(/\s+/),
);

const roles =
  'nurse|sister|matron|hca|carer|porter|cleaner|receptionist|physio|midwife|keyworker|worker|cpn|ot|therapist|psychologist|counsellor|volunteer|manager|admin|podiatrist|paramedic|student nurse|health visitor|support worker|care coordinator|chaplain|driver|doctor|hv';

/** What stands before a name of somebody on the staff. `they call me` and the like are left out: that is the writer. */
const before: readonly RegExp[] = [
  new RegExp(`\\b(?:${roles})s?,? (?:called |named )?(\\p{L}+(?:-\\p{L}+)?)`, 'giu'),
  /\b(?:called|named|(?:her|his|their|whose) name(?: is|'s|’s)|name of|by the name of) (?:nurse |sister )?(\p{L}+(?:-\p{L}+)?)/giu,
  /\b(?:thank you|thankyou|thanks|thank|ty|cheers|ta|shout out|shoutout|gratitude|kudos|praise|credit|well done|compliments?)(?: so much| very much)?(?: to| for)? (?:our |nurse |sister |to )?(\p{L}+(?:-\p{L}+)?)/giu,
  /\b(?:nominate|nominating|nomination for|nominee|putting|put|recommend|lanyard for|award for|champion for|vote for|tell) (?:our |my |nurse |sister )?(\p{L}+(?:-\p{L}+)?)/giu,
  /\b(\p{L}+(?:-\p{L}+)?) (?:on|at|in|from) (?:the )?(?:ward|reception|nights|night shift|days|camhs|clinic|memory clinic|physio|estates|switchboard|phones|catering|kitchen)/giu,
];

/** The first name of the member of staff whom the text is about, when it gives one. Never a word of everyday use. */
export function nameIn(text: string): Pick<Slots, 'name'> {
  const found = before.flatMap((pattern) => [...text.slice(0, 2_000).matchAll(pattern)].map((match) => match[1] ?? ''));
  const name = found.find(isName);
  return name === undefined ? {} : { name: `${name.charAt(0).toUpperCase()}${name.slice(1)}` };
}

function isName(word: string): boolean {
  const small = word.toLowerCase();
  if (notNames.has(small)) return false;
  return firstNames.has(small) || /^\p{Lu}\p{Ll}{2,}(-\p{Lu}\p{Ll}+)?$/u.test(word);
}
