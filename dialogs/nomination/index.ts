import { z } from 'zod/v4';
import type { Answers, Dialog, Question, Said } from '../dialog.ts';
import { ServiceAnswer } from '../form/read-service.ts';
import { finish } from './finish.ts';
import { Colleague, Contact, Given, Name, purposes, selves, When, Why, yesNo } from './given.ts';
import { words } from './words.ts';
import { wrongDay } from './wrong-day.ts';

const questions: readonly Question[] = [
  { id: 'purpose', kind: 'choice', schema: z.enum(purposes), options: purposes, sensitivity: 'plain' },
  // The public is never offered a directory of staff: a first name, a team and a rough date are enough.
  { id: 'colleague', kind: 'person', schema: Colleague, sensitivity: 'words', optional: true, audiences: ['staff'] },
  { id: 'name', kind: 'text', schema: Name, sensitivity: 'words' },
  { id: 'team', kind: 'service', schema: ServiceAnswer, sensitivity: 'words' },
  {
    id: 'when',
    kind: 'text',
    schema: When,
    sensitivity: 'words',
    optional: true,
    audiences: ['public'],
    wrong: wrongDay,
  },
  { id: 'why', kind: 'long-text', schema: Why, sensitivity: 'words' },
  {
    id: 'manager',
    kind: 'choice',
    schema: z.enum(selves),
    options: selves,
    sensitivity: 'plain',
    optional: true,
    audiences: ['staff'],
    when: ({ purpose }) => purpose === 'nominate',
  },
  // Staff are known by their sign-in. From outside, a yes without a name can hardly be kept.
  { id: 'tellName', kind: 'choice', schema: z.enum(yesNo), options: yesNo, sensitivity: 'plain' },
  {
    id: 'from',
    kind: 'text',
    schema: Name,
    sensitivity: 'contact',
    optional: true,
    audiences: ['public'],
    when: ({ tellName }) => tellName === 'yes',
  },
  { id: 'share', kind: 'choice', schema: z.enum(yesNo), options: yesNo, sensitivity: 'plain' },
  { id: 'contact', kind: 'contact', schema: Contact, sensitivity: 'contact', optional: true, audiences: ['public'] },
];

/** Making somebody a staff champion, or thanking them: many who say the first mean the second, so it asks. */
export const nomination: Dialog = {
  id: 'nomination',
  audiences: ['public', 'staff'],
  inMenu: true,
  examples: [
    'nominate',
    'nominate someone',
    'nominate a champion',
    'nominate a colleague',
    'purple lanyard',
    'thank a member of staff',
    'thank someone',
  ],
  means: ['nomination', 'thanks'],
  known: fromMessage,
  questions,
  review: true,
  words,
  finish: (answers, _, showing) => finish(Given.parse(answers), showing),
};

/** What a message already said. Whether to thank or to nominate is only taken as said where it is plain. */
function fromMessage({ slots }: Said): Answers {
  const { purpose, name, service, story } = slots;
  return {
    ...(purpose === undefined ? {} : { purpose }),
    ...(name === undefined ? {} : { name }),
    ...(service === undefined ? {} : { team: { id: service } }),
    ...(story === undefined ? {} : { why: story }),
  };
}
