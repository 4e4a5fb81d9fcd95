import { z } from 'zod/v4';
import type { Content } from '../../src/content/content.ts';
import type { Answers, Dialog, Draft, Question, TextGiven } from '../dialog.ts';
import { atMost } from '../form/at-most.ts';
import { ServiceAnswer } from '../form/read-service.ts';
import { fromMessage } from './from-message.ts';
import { organisationIn, words } from './words.ts';

const who = ['patient', 'carer', 'someone-else', 'staff'] as const;
const whose = ['patient', 'carer', 'own'] as const;
const organisation = ['them', 'us', 'not-sure'] as const;
/** Friends and Family Test codes: 1 is best, 6 is don't know (NHS England, since April 2020). */
const rating = ['1', '2', '3', '4', '5', '6'] as const;
const wish = ['tell', 'sort-out', 'complaint', 'champion', 'unsure'] as const;
const needs = [
  'easy-read',
  'large-print',
  'audio',
  'braille',
  'bsl',
  'interpreter',
  'email-only',
  'call-only',
] as const;
const yesNo = ['yes', 'no'] as const;

const Story = atMost(8_000);
const Contact = z.object({
  name: z.string().max(100).optional(),
  email: z.string().max(254).optional(),
  phone: z.string().max(30).optional(),
});

const Given = z.object({
  who: z.enum(who),
  whose: z.enum(whose).optional(),
  service: ServiceAnswer,
  organisation: z.enum(organisation).optional(),
  rating: z.enum(rating).optional(),
  good: Story.optional(),
  improve: Story.optional(),
  wish: z.enum(wish),
  contact: Contact.optional(),
  needs: z.array(z.enum(needs)).optional(),
  publish: z.enum(yesNo).optional(),
});

/** An answer is wanted unless the person only wants to tell us. */
const wantsAnswer = (answers: Answers) => answers.wish !== undefined && answers.wish !== 'tell';
const ownOpinion = (answers: Answers) => answers.who === 'staff' && answers.whose === 'own';
const wroteSomething = ({ good, improve }: Answers) => good !== undefined || improve !== undefined;
const namesAnother = (answers: Answers, content: Content) =>
  organisationIn(answers, content.findOtherOrganisation) !== undefined;

const questions: readonly Question[] = [
  { id: 'who', kind: 'choice', schema: z.enum(who), options: who, sensitivity: 'plain' },
  {
    id: 'whose',
    kind: 'choice',
    schema: z.enum(whose),
    options: whose,
    sensitivity: 'plain',
    when: ({ who }) => who === 'staff',
  },
  { id: 'service', kind: 'service', schema: ServiceAnswer, sensitivity: 'words' },
  {
    id: 'organisation',
    kind: 'choice',
    schema: z.enum(organisation),
    options: organisation,
    sensitivity: 'plain',
    when: namesAnother,
  },
  {
    id: 'rating',
    kind: 'choice',
    schema: z.enum(rating),
    options: rating,
    sensitivity: 'plain',
    when: (answers) => !ownOpinion(answers),
  },
  { id: 'good', kind: 'long-text', schema: Story, sensitivity: 'words', optional: true },
  { id: 'improve', kind: 'long-text', schema: Story, sensitivity: 'words', optional: true },
  { id: 'wish', kind: 'choice', schema: z.enum(wish), options: wish, sensitivity: 'plain' },
  { id: 'contact', kind: 'contact', schema: Contact, sensitivity: 'contact', optional: true, when: wantsAnswer },
  {
    id: 'needs',
    kind: 'choices',
    schema: z.array(z.enum(needs)),
    options: needs,
    sensitivity: 'contact',
    optional: true,
    when: ({ contact }) => contact !== undefined,
  },
  {
    id: 'publish',
    kind: 'choice',
    schema: z.enum(yesNo),
    options: yesNo,
    sensitivity: 'plain',
    when: (answers) => wroteSomething(answers) && answers.wish !== 'complaint',
  },
];

export const feedback: Dialog = {
  id: 'feedback',
  audiences: ['public', 'staff'],
  inMenu: true,
  examples: [
    'give feedback',
    'feedback',
    'i want to complain',
    'complain',
    'make a complaint',
    'complaint',
    'say thank you',
    'compliment',
    'tell you about my care',
  ],
  means: ['feedback', 'complaint'],
  from: (argument): Answers => (argument === 'worries' ? { wish: 'complaint' } : {}),
  known: fromMessage,
  questions,
  review: true,
  words,
  finish: (answers, { questions: asked }, { content }) => ({
    kind: 'record',
    draft: draftOf(Given.parse(answers), asked, content),
  }),
};

function draftOf(given: z.infer<typeof Given>, asked: typeof words.en.questions, content: Content): Draft {
  const text = (id: 'good' | 'improve'): TextGiven[] => {
    const said = given[id];
    return said === undefined ? [] : [{ question: id, label: asked[id]?.short ?? id, text: said }];
  };
  const other = given.organisation === 'them' ? organisationIn(given, content.findOtherOrganisation) : undefined;
  return {
    kind: 'feedback',
    retention: given.wish === 'complaint' ? 'complaint' : 'feedback',
    texts: [...text('good'), ...text('improve')],
    ...(given.contact === undefined ? {} : { contact: given.contact }),
    ...(given.needs === undefined ? {} : { needs: given.needs }),
    ...('id' in given.service ? { serviceId: given.service.id } : {}),
    ...(other === undefined ? {} : { organisationId: other.id }),
    wish: given.wish,
    relation: given.who,
    ...(given.rating === undefined ? {} : { rating: Number(given.rating) }),
    countsAsFft: given.rating !== undefined && given.whose !== 'own' && other === undefined,
    publish: given.publish === 'yes',
  };
}
