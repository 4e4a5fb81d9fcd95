import type { Slots } from '../understood.ts';

const kin =
  '(mum|mam|mom|mother|dad|father|son|lad|daughter|lass|brother|sister|husband|wife|partner|nan|nana|nanna|gran|grandma|grandmother|grandad|grandfather|uncle|auntie|aunt|child|baby|boy|girl|fiance|boyfriend|girlfriend|grandson|granddaughter|nephew|niece|cousin|little boy|little girl)s?';

/** Who speaks, for whom; read from top to bottom. Staff are only staff in staff's channel. */
const relations: readonly { readonly relation: Slots['relation']; readonly said: RegExp; readonly staff?: true }[] = [
  {
    relation: 'staff',
    said: /\b(pt|pts|my patients?|a patient|patients?|service user|family|relative|carer|resident)\b/,
    staff: true,
  },
  {
    relation: 'carer',
    said: / i am (an?|the|her|his|their|a young|my \S+) (\S+ )?carer | im (an?|the|her|his|their|my \S+) (\S+ )?carer | i care for | i look after | my (caring|carer) role /,
  },
  {
    relation: 'someone-else',
    said: / on behalf of | for my (neighbour|friend|mate) | my (neighbour|neighbours|friend|friends|mate) /,
  },
  {
    relation: 'carer',
    said: new RegExp(` (my|our|me|his|her) (late |own |elderly |poor |old |little |youngest |oldest |eldest )?${kin} `),
  },
  {
    relation: 'patient',
    said: / (my|our) (appointment|therapist|therapy|nurse|doctor|care|treatment|medication|session|sessions|psychiatrist|cpn|physio|operation|ward|notes|stay|visit) | i (was|am|have been|ive been|went|came|had|saw|attended|stayed) | im a patient /,
  },
];

/** `staff` is for a message from Teams. */
export function relationOf(text: string, staff: boolean): Pick<Slots, 'relation'> {
  const found = relations.find((row) => (row.staff === undefined || staff) && row.said.test(text));
  if (staff) return found?.relation === 'staff' ? { relation: 'staff' } : {};
  return found?.relation === undefined ? {} : { relation: found.relation };
}

/** Ages under 18, school years, and the words of children. */
const young =
  / (im|i am|aged|age) (8|9|10|11|12|13|14|15|16|17)( |$)(?!(year|years|month|months|week|weeks|stone|days) )| (im|i am) in year ([4-9]|1[0-3]) | my (school|teacher|form tutor) | young carer | my mummy /;

export const youngIn = (text: string): Pick<Slots, 'young'> => (young.test(text) ? { young: true } : {});
