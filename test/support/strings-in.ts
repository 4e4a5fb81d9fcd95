import { loadContent } from '../../src/content/load-content.ts';
import { aCase } from '../cards/sample-views.ts';

const content = loadContent();
const day = new Date('2026-12-09T18:00:00Z');
const [opportunity] = content.opportunities(day);

/** What wording is handed: names, numbers, days, and things of the domain. */
const handed: readonly unknown[] = [
  'Fitzwilliam Ward, Malton Hospital',
  2,
  1,
  day,
  true,
  false,
  undefined,
  ['One thing', 'another thing'],
  opportunity,
  { email: 'forum@example.org', role: 'Involvement coordinator' },
  {
    ...aCase,
    answers: {},
    at: day,
    actor: { id: 'a', name: 'Sam Taylor' },
    what: 'claimed',
    state: 'claimed',
    claimedBy: { id: 'a', name: 'Sam Taylor' },
    claimedAt: day,
    stateAt: day,
    dueAt: day,
    queue: 'general',
    route: 'complaint',
    kind: 'in-place',
    place: 'Hull',
    hasContact: true,
  },
];

export interface Saying {
  readonly at: string;
  readonly text: string;
}

/** Every text in some wording, each with where it stands; a function is called with all that it may be handed. */
export function stringsIn(value: unknown, at: string): readonly Saying[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (isSaid(value)) return calls(value).flatMap((said) => stringsIn(said, `${at}()`));
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, `${at}.${key}`));
}

type Say = (...args: readonly unknown[]) => unknown;
const isSaid = (value: unknown): value is Say => typeof value === 'function';

/** The answers of a function to whatever it can be handed; one that takes nothing of it answers nothing. */
function calls(say: Say): unknown[] {
  const tuples = Array.from({ length: Math.min(say.length, 3) }).reduce<unknown[][]>(
    (sets) => sets.flatMap((set) => handed.map((one) => [...set, one])),
    [[]],
  );
  return tuples.flatMap((args) => {
    try {
      const said = say(...args);
      return isSound(said) ? [said] : [];
    } catch {
      return [];
    }
  });
}

/** Handed something of the wrong kind, a template says so in its text. */
const isSound = (said: unknown) =>
  said !== undefined && !/undefined|\[object|NaN|Invalid Date|true|false|GMT/.test(JSON.stringify(said) ?? '');
