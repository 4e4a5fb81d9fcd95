import { z } from 'zod/v4';
import type { Content, Locality } from '../../src/content/content.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import type { Question } from '../dialog.ts';
import { type Age, ages, matters } from './age.ts';

const forEverybody = [
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
const forStaff = ['champions-forum', 'good-practice', ...forEverybody] as const satisfies readonly Interest[];

const notSure = 'not-sure';
const publicInterests = [...forEverybody, notSure] as const;
const staffInterests = [...forStaff, notSure] as const;
const places = ['hull', 'east-riding', 'whitby', 'scarborough-ryedale', 'online', 'anywhere'] as const;
const times = ['little', 'some', 'regular', notSure] as const;

/** Where each area's answer leads. */
const localityOf: Readonly<Partial<Record<(typeof places)[number], Locality>>> = {
  hull: 'Hull',
  'east-riding': 'East Riding',
  whitby: 'Whitby',
  'scarborough-ryedale': 'Scarborough and Ryedale',
};
export const placeOf = (locality: Locality) => places.find((place) => localityOf[place] === locality);

const Given = z.object({
  interests: z.array(z.enum(publicInterests)).optional(),
  staffInterests: z.array(z.enum(staffInterests)).optional(),
  place: z.enum(places),
  time: z.enum(times),
  age: z.enum(ages).optional(),
});

/** What somebody looks for. Whatever they are not sure about is left out. */
export interface Wish {
  readonly interests: readonly Interest[];
  readonly place?: Locality | 'online';
  readonly time?: Exclude<(typeof times)[number], 'not-sure'>;
  readonly age?: Age;
}

export function wishOf(answers: unknown): Wish {
  const { interests, staffInterests: ofStaff, place, time, age } = Given.parse(answers);
  const where = place === 'online' ? place : localityOf[place];
  return {
    interests: chosen(interests ?? ofStaff ?? []),
    ...(where === undefined ? {} : { place: where }),
    ...(time === notSure ? {} : { time }),
    ...(age === undefined ? {} : { age }),
  };
}

/** Somebody who is not sure wants to see everything, whatever else they ticked. */
const chosen = (values: readonly (Interest | typeof notSure)[]): readonly Interest[] =>
  values.includes(notSure) ? [] : values.filter((value) => value !== notSure);

const Interests = z.array(z.enum(publicInterests)).catch([]);
const askAge = ({ interests }: { readonly interests?: unknown }, content: Content) =>
  matters(chosen(Interests.parse(interests)), content);

export const questions: readonly Question[] = [
  {
    id: 'interests',
    kind: 'choices',
    schema: z.array(z.enum(publicInterests)).min(1),
    options: publicInterests,
    sensitivity: 'plain',
    audiences: ['public'],
  },
  {
    id: 'staffInterests',
    kind: 'choices',
    schema: z.array(z.enum(staffInterests)).min(1),
    options: staffInterests,
    sensitivity: 'plain',
    audiences: ['staff'],
  },
  { id: 'place', kind: 'choice', schema: z.enum(places), options: places, sensitivity: 'plain' },
  { id: 'time', kind: 'choice', schema: z.enum(times), options: times, sensitivity: 'plain' },
  {
    id: 'age',
    kind: 'choice',
    schema: z.enum(ages),
    options: ages,
    sensitivity: 'plain',
    optional: true,
    audiences: ['public'],
    when: askAge,
  },
];
