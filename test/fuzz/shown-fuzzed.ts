import type { Fuzzed } from './fuzz.ts';

/** What was tried and found, in lines. */
export function shownFuzzed(where: string, { tried, statuses, figures, broken }: Fuzzed): readonly string[] {
  const [early, late] = figures;
  const answers = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`);
  return [
    `${where}: ${broken.length === 0 ? 'nothing found' : `${broken.length} found`}`,
    `  inputs: ${Object.entries(tried)
      .map(([door, count]) => `${door} ${count}`)
      .join(', ')}`,
    `  answers by status: ${answers.join(', ')}`,
    `  resident ${early.resident} MiB after a fifth, ${late.resident} at the end; heap ${early.heap}, ${late.heap}; handles ${early.handles}, ${late.handles}`,
    ...broken,
  ];
}
