import { z } from 'zod/v4';
import type { Content } from '../../src/content/content.ts';
import type { Answers, Dialog, Question } from '../dialog.ts';
import { atMost } from '../form/at-most.ts';
import { withWesternDigits } from '../form/plain.ts';
import { ServiceAnswer } from '../form/read-service.ts';
import { finish } from './finish.ts';
import { fromMessage } from './from-message.ts';
import { areas, formats, forWhom, Given, hows, items, routes, surveys } from './given.ts';
import { previewOf, showPart } from './show-part.ts';
import { words } from './words.ts';

const sent = ({ how }: Answers) => how !== undefined && how !== 'read';

/** A service that is in one place says where the person was. */
const areaUnknown = ({ service }: Answers, content: Content) => {
  const given = ServiceAnswer.safeParse(service).data;
  return given === undefined || !('id' in given) || content.service(given.id)?.localities.length !== 1;
};

/**
 * Nobody is asked about their care after the death of a child, a sudden death or a suicide: national surveys leave them
 * out. Whoever came to read is given what they came for, with no question before it; their booklet says that there is one.
 */
const mayBeSurveyed = (answers: Answers) => sent(answers) && (answers.route === 'adult' || answers.route === 'unsure');

const questions: readonly Question[] = [
  {
    id: 'forWhom',
    kind: 'choice',
    schema: z.enum(forWhom),
    options: forWhom,
    sensitivity: 'plain',
    audiences: ['staff'],
  },
  { id: 'route', kind: 'choice', schema: z.enum(routes), options: routes, sensitivity: 'plain' },
  { id: 'service', kind: 'service', schema: ServiceAnswer, sensitivity: 'words' },
  { id: 'area', kind: 'choice', schema: z.enum(areas), options: areas, sensitivity: 'plain', when: areaUnknown },
  { id: 'items', kind: 'choices', schema: z.array(z.enum(items)).min(1), options: items, sensitivity: 'plain' },
  { id: 'how', kind: 'choice', schema: z.enum(hows), options: hows, sensitivity: 'plain' },
  { id: 'format', kind: 'choice', schema: z.enum(formats), options: formats, sensitivity: 'contact', when: sent },
  {
    id: 'language',
    kind: 'text',
    schema: atMost(100),
    sensitivity: 'contact',
    when: (answers) => sent(answers) && answers.format === 'language',
  },
  { id: 'address', kind: 'long-text', schema: atMost(400), sensitivity: 'contact', when: ({ how }) => how === 'post' },
  { id: 'email', kind: 'text', schema: z.email().max(254), sensitivity: 'contact', when: ({ how }) => how === 'email' },
  {
    id: 'phone',
    kind: 'text',
    schema: z
      .string()
      .transform(withWesternDigits)
      .pipe(z.string().regex(/^\+?[\d ()-]{7,20}$/)),
    sensitivity: 'contact',
    when: ({ how }) => how === 'call',
  },
  {
    id: 'survey',
    kind: 'choice',
    schema: z.enum(surveys),
    options: surveys,
    sensitivity: 'plain',
    audiences: ['public'],
    when: mayBeSurveyed,
  },
];

/** A card, a booklet or a survey for people who are bereaved: read here with no personal data, or sent. */
export const bereavement: Dialog = {
  id: 'bereavement',
  audiences: ['public', 'staff'],
  inMenu: true,
  quiet: true,
  examples: ['bereavement booklet', 'bereavement card', 'bereavement support', 'someone has died'],
  means: ['bereavement'],
  known: fromMessage,
  show: showPart,
  preview: previewOf,
  questions,
  // Reading here sends nothing, so there is nothing to check.
  review: sent,
  words,
  finish: (answers, _, showing) => finish(Given.parse(answers), showing),
};
