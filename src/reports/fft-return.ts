import { type Answers, hiddenAmong, percentagesOf, sumOf, totalOf } from './fft.ts';

/** Responses of one service in a month. */
export interface Counted {
  readonly area: string;
  readonly category: string;
  readonly answers: Answers;
}

/** One line of the monthly return: a national category of services and a mode of collection. */
export interface ReturnRow {
  readonly area: string;
  readonly category: string;
  readonly mode: 'Online survey';
  readonly answers: Answers;
}

/**
 * Responses by national service category, every answer of the chat being an online survey. General practices return theirs
 * by another way and are left out.
 */
export function returnOf(counted: readonly Counted[]): readonly ReturnRow[] {
  const returned = counted.filter(({ area }) => area !== 'general-practice');
  const groups = Map.groupBy(returned, ({ area, category }) => JSON.stringify([area, category]));
  return [...groups.values()]
    .map((of): ReturnRow => {
      const { area = '', category = '' } = of[0] ?? {};
      return { area, category, mode: 'Online survey', answers: sumOf(of.map(({ answers }) => answers)) };
    })
    .sort((one, other) => `${one.area} ${one.category}`.localeCompare(`${other.area} ${other.category}`));
}

export const returnHeader = [
  'Area',
  'Service category',
  'Mode of collection',
  '1 Very good',
  '2 Good',
  '3 Neither good nor poor',
  '4 Poor',
  '5 Very poor',
  '6 Don’t know',
  'Total responses',
  'Percentage positive',
  'Percentage negative',
] as const;

/** As cells. `isPublic` hides what is too small to be shown, within each area. */
export function cellsOf(rows: readonly ReturnRow[], isPublic: boolean): readonly (readonly string[])[] {
  return [...Map.groupBy(rows, ({ area }) => area).values()].flatMap((of) => {
    const hidden = isPublic ? hiddenAmong(of.map(({ answers }) => totalOf(answers))) : [];
    return of.map((row, place) => cells(row, hidden.includes(place)));
  });
}

function cells({ area, category, mode, answers }: ReturnRow, hidden: boolean): readonly string[] {
  const named = [area, category, mode];
  if (hidden) return [...named, ...answers.map(() => '*'), '*', '*', '*'];
  const shares = percentagesOf(answers);
  const share = (part: 'positive' | 'negative') => (shares === undefined ? 'not available' : `${shares[part]}%`);
  return [...named, ...answers.map(String), String(totalOf(answers)), share('positive'), share('negative')];
}
