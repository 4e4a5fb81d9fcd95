import fc from 'fast-check';
import { dialogs } from '../../dialogs/index.ts';
import type { Button } from './buttons-in.ts';
import { type Change, changedBy, changes } from './mutated.ts';
import { oddText, oddValue } from './odd-values.ts';

/** What leads into a dialog, and what people say on the way. */
const said = [
  ...dialogs.flatMap(({ examples }) => examples.slice(0, 1)),
  ...['patient', 'a carer', 'yes', 'no', 'skip', 'done', 'change', 'menu', 'stop', 'start again', 'help now', '1', '2'],
  ...['my phone is 07700 900123, a@b.example', 'i want to die', 'LAN-2345-6789', 'tomorrow', '3 March 1950'],
];

export const words = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...said) }, { weight: 1, arbitrary: oddText });

/** One of the buttons that are there is pressed, with anything in its card's fields, and some of it changed. */
export interface Press {
  readonly which: number;
  readonly fields: readonly unknown[];
  readonly changes: readonly Change[];
}

export const press: fc.Arbitrary<Press> = fc.record({
  which: fc.nat(60),
  fields: fc.array(fc.oneof(words, oddValue), { maxLength: 5 }),
  changes: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: changes(2) }),
});

/** What comes back from that press; from no card of ours when there is no button. The newest buttons come first. */
export function pressed(buttons: readonly Button[], { which, fields, changes: given }: Press): unknown {
  const button = buttons.at(-1 - (which % Math.max(buttons.length, 1)));
  const filled = Object.fromEntries((button?.fields ?? []).map((name, at) => [name, fields[at] ?? '']));
  return changedBy(
    { lanyard: button?.lanyard ?? { card: 'greeting', action: 'start', nonce: 'none' }, ...filled },
    given,
  );
}
