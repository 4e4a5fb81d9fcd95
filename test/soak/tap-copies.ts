import { words } from '../../src/team/words.ts';
import type { Team } from './create-team.ts';
import type { SoakConnector } from './start-connector.ts';
import type { Tally } from './tally.ts';

interface Deps {
  readonly team: Team;
  readonly connector: SoakConnector;
  readonly tally: Tally;
}

const mostCases = 10;

/** Of all copies of a case's card one counts; the others become pointers to it when somebody taps them. */
export async function tapCopies({ team, connector, tally }: Deps): Promise<void> {
  const cards = connector.accepted.filter(({ how }) => how === 'new-thread');
  const byCase = Map.groupBy(cards, ({ activity }) => /LAN-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(activity.summary ?? '')?.[0]);
  const copied = [...byCase].filter(([reference, copies]) => reference !== undefined && copies.length > 1);
  for (const [reference = '', copies] of copied.slice(0, mostCases)) {
    // Nothing that is open can be opened again: the tap changes nothing, and is answered with the card as it is.
    const value = `${reference}:1`;
    const button = { card: 'case', action: 'reopen', nonce: `case:${value}`, value };
    let pointers = 0;
    for (const copy of copies) if ((await team.press(copy, button)).includes(words.pointer(reference))) pointers += 1;
    tally.count('copies that point', pointers);
    if (pointers !== copies.length - 1)
      tally.wrong.push(`${reference} has ${copies.length} cards, and ${pointers} of them point to another`);
  }
}
