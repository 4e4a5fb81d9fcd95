import { z } from 'zod/v4';
import type { Content } from '../../src/content/content.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import type { Answers, Question } from '../dialog.ts';
import { atMost } from '../form/at-most.ts';
import { findNamed } from './find-named.ts';

const about = ['register', 'tell-me'] as const;
export const kinds = [
  'volunteering',
  'forum',
  'story',
  'interview-panel',
  'member-governor',
  'recovery-college',
  'youth',
  'research',
  'improvement',
  'fundraising',
  'films',
] as const satisfies readonly Interest[];
export const places = ['hull', 'east-riding', 'whitby', 'scarborough-ryedale', 'online', 'anywhere'] as const;
/** Bands and never a date of birth. */
export const ages = ['adult', '16-17', '11-15', 'under-11', 'under-18'] as const;
const yesNo = ['yes', 'no'] as const;

const Contact = z.object({
  name: z.string().max(100).optional(),
  email: z.string().max(254).optional(),
  phone: z.string().max(30).optional(),
});
const Access = atMost(8_000);
const Which = atMost(200);

/** Complete answers. `reach` is what `contact` is for staff, whom Teams already names. */
export const Given = z.object({
  about: z.enum(about),
  which: Which.optional(),
  kinds: z.array(z.enum(kinds)).optional(),
  place: z.enum(places).optional(),
  agree: z.enum(yesNo),
  age: z.enum(ages).optional(),
  contact: Contact.optional(),
  reach: Contact.optional(),
  access: Access.optional(),
  others: z.enum(yesNo).optional(),
});
export type Given = z.infer<typeof Given>;

const grownUp = 18;

const inGeneral = (answers: Answers) => answers.about === 'tell-me' && answers.which === undefined;
/** Without consent nothing more is asked, because nothing is passed on. */
const agreed = (answers: Answers) => answers.agree === 'yes';
const mayBeYoung = ({ which }: Answers, content: Content) => (findNamed(which, content)?.ages.from ?? 0) < grownUp;

export const questions: readonly Question[] = [
  { id: 'about', kind: 'choice', schema: z.enum(about), options: about, sensitivity: 'plain' },
  {
    id: 'which',
    kind: 'text',
    schema: Which,
    sensitivity: 'words',
    when: (answers) => answers.about === 'register' || answers.which !== undefined,
  },
  {
    id: 'kinds',
    kind: 'choices',
    schema: z.array(z.enum(kinds)).min(1),
    options: kinds,
    sensitivity: 'plain',
    optional: true,
    when: inGeneral,
  },
  {
    id: 'place',
    kind: 'choice',
    schema: z.enum(places),
    options: places,
    sensitivity: 'plain',
    optional: true,
    when: inGeneral,
  },
  { id: 'agree', kind: 'choice', schema: z.enum(yesNo), options: yesNo, sensitivity: 'plain' },
  {
    id: 'age',
    kind: 'choice',
    schema: z.enum(ages),
    options: ages,
    sensitivity: 'plain',
    optional: true,
    audiences: ['public'],
    when: (answers, content) => agreed(answers) && mayBeYoung(answers, content),
  },
  { id: 'contact', kind: 'contact', schema: Contact, sensitivity: 'contact', audiences: ['public'], when: agreed },
  {
    id: 'reach',
    kind: 'contact',
    schema: Contact,
    sensitivity: 'contact',
    optional: true,
    audiences: ['staff'],
    when: agreed,
  },
  { id: 'access', kind: 'long-text', schema: Access, sensitivity: 'words', optional: true, when: agreed },
  {
    id: 'others',
    kind: 'choice',
    schema: z.enum(yesNo),
    options: yesNo,
    sensitivity: 'plain',
    when: (answers) => agreed(answers) && answers.about === 'register',
  },
];
