import { bounds } from './growth.ts';
import type { Soaked, Wanted } from './soak.ts';

const mib = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`;
const listed = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([what, times]) => `    ${what}: ${times}`);

/** What came of a soak, as lines to be read. Ids and references only, never a word that somebody wrote. */
export function printFigures(wanted: Wanted, { tally, growth, conversations }: Soaked): string {
  const { engine, seconds, seed } = wanted;
  return [
    `${engine}, ${seconds} seconds of harm, seed ${seed}`,
    `  conversations: ${conversations}, cases: ${tally.of('cases')}, messages acknowledged: ${tally.of('acknowledged')}, replies of the team: ${tally.of('replies')}`,
    `  kills: ${tally.of('kills')}, calls to the connector while harm was done: ${tally.of('calls under harm')}`,
    '  faults:',
    ...listed(tally.under('fault: ')),
    '  failures that the service named:',
    ...listed(tally.under('code: ')),
    '  calls that were made again, by what they were answered:',
    ...listed(tally.under('answered: ')),
    ...growth.map(
      ({ name, from, to }) =>
        `  instance ${name}: memory ${mib(from.rss)}, then ${mib(to.rss)} (bound: ${mib(bounds.rss)} more); handles ${from.handles}, then ${to.handles} (bound: ${bounds.handles} more)`,
    ),
    `  lost: ${tally.of('lost')}, doubled: ${tally.of('doubled')}, in doubt: ${tally.of('in doubt')} (tapped, and they point to the card that counts: ${tally.of('copies that point')}), stuck: ${tally.of('stuck')}`,
    ...(tally.wrong.length === 0 ? ['  every promise was kept'] : tally.wrong.map((what) => `  WRONG: ${what}`)),
    '',
  ].join('\n');
}
