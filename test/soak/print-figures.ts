import { bounds } from './growth.ts';
import type { Resources } from './instance.ts';
import type { Soaked, Wanted } from './soak.ts';

const mib = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`;
const held = ({ rss, heap, handles }: Resources) =>
  `memory ${mib(rss)}, heap ${mib(heap)}, handles ${handles ?? 'not told'}`;
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
    `  after each round of conversations (at most ${mib(bounds.rss)} of memory, ${mib(bounds.heap)} of heap and ${bounds.handles} handles more than after the round before):`,
    ...growth.flatMap(({ name, rounds }) => rounds.map((one) => `    instance ${name}: ${held(one)}`)),
    `  lost: ${tally.of('lost')}, doubled: ${tally.of('doubled')}, in doubt: ${tally.of('in doubt')} (tapped, and they point to the card that counts: ${tally.of('copies that point')}), stuck: ${tally.of('stuck')}`,
    ...(tally.wrong.length === 0 ? ['  every promise was kept'] : tally.wrong.map((what) => `  WRONG: ${what}`)),
    '',
  ].join('\n');
}
