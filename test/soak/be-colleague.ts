import { personalMessage } from '../support/teams-activity.ts';
import { createChance } from './chance.ts';
import { createCaller } from './create-caller.ts';
import type { Instance } from './instance.ts';
import type { Tally } from './tally.ts';

interface Deps {
  readonly instances: readonly Instance[];
  readonly serviceUrl: string;
  readonly seed: number;
  readonly number: number;
  readonly tally: Tally;
}

const says = ['hello', 'menu', 'help', 'who sees this?', 'give feedback', 'stop'] as const;
const messages = 5;

/** Somebody of the staff in their own chat in Teams, where everything that is answered goes out by the connector. */
export async function beColleague({ instances, serviceUrl, seed, number, tally }: Deps) {
  const chance = createChance(seed, 1_000_000 + number);
  const call = createCaller({ instances, chance, address: '10.255.0.2', tally });
  const conversationId = `a:colleague-${number}`;
  const acknowledged: string[] = [];
  const person = { id: `29:colleague-${number}`, name: 'A colleague', aadObjectId: `colleague-${number}` };
  for (let told = 1; told <= messages; told += 1) {
    const id = `c${number}-${told}`;
    const conversation = { id: conversationId, conversationType: 'personal' };
    const body = personalMessage({ serviceUrl, id, from: person, conversation, text: chance.pick(says) });
    const once = () => call({ method: 'POST', path: '/api/messages', body });
    const again = chance.oneIn(5);
    if (again) tally.count('fault: Teams brought the same twice');
    await Promise.all(again ? [once(), once()] : [once()]);
    acknowledged.push(id);
    tally.count('acknowledged in Teams');
  }
  return { conversationId, acknowledged };
}

export type Colleague = Awaited<ReturnType<typeof beColleague>>;
