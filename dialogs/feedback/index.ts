import { z } from 'zod/v4';
import type { Content } from '../../src/content/content.ts';
import type { Answers, Dialog, Question } from '../dialog.ts';
import { ServiceAnswer } from '../form/read-service.ts';
import { draftOf } from './draft-of.ts';
import { fromMessage } from './from-message.ts';
import { Contact, Given, needs, organisation, rating, Story, who, whose, wish, yesNo } from './given.ts';
import { organisationIn, words } from './words.ts';

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
