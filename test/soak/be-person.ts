import { setTimeout as pause } from 'node:timers/promises';
import { type Chance, createChance } from './chance.ts';
import { createCaller, Unheard } from './create-caller.ts';
import { openChat } from './create-chat.ts';
import type { Instance } from './instance.ts';
import { nextAnswer } from './next-answer.ts';
import { asides, beginnings, danger, goOn } from './person-words.ts';
import type { Tally } from './tally.ts';

interface Deps {
  readonly instances: readonly Instance[];
  readonly seed: number;
  readonly number: number;
  readonly tally: Tally;
}

/** How long an answer may be away before somebody is stuck; far longer than any restart takes. */
const answeredWithin = 90_000;
const mostSteps = 40;

/** A household of its own for everybody: limits for an address are tested elsewhere. */
const addressOf = (number: number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

/**
 * Somebody who talks until they have a reference, over connections that break, saying some things twice and some in the
 * wrong order. Keeps what was acknowledged, to be looked for afterwards.
 */
export async function bePerson({ instances, seed, number, tally }: Deps) {
  const chance: Chance = createChance(seed, number);
  const call = createCaller({ instances, chance, address: addressOf(number), tally });
  const chat = await openChat({ instances, call, chance, tally });
  /** What was sent under each id of ours, and the id it got. */
  const acknowledged = new Map<string, string>();
  const sent = new Map<string, object>();

  async function post(clientId: string, cutAfter?: number): Promise<void> {
    const id = await chat.post({ ...sent.get(clientId), channelData: { clientActivityID: clientId } }, cutAfter);
    const before = acknowledged.get(clientId);
    if (before !== undefined && before !== id) tally.wrong.push(`${clientId} was acknowledged under two ids`);
    if (before === undefined) tally.count('acknowledged');
    acknowledged.set(clientId, id);
  }
  function write(activity: object): string {
    const clientId = `p${number}-${sent.size + 1}`;
    sent.set(clientId, activity);
    return clientId;
  }
  async function answered(clientId: string): Promise<void> {
    if (await chat.until(() => chat.shown.isAnswered(clientId), answeredWithin)) return;
    throw new Unheard(`${clientId} has no answer`);
  }

  async function say(activity: object): Promise<void> {
    const clientId = write(activity);
    if (chance.oneIn(8)) {
      tally.count('fault: posted twice at once');
      await Promise.all([post(clientId), post(clientId)]);
    } else await post(clientId, chance.oneIn(8) ? 1 + chance.below(25) : undefined);
    await answered(clientId);
    if (chance.oneIn(10)) {
      tally.count('fault: an old post came again');
      await post(chance.pick([...acknowledged.keys()]));
    }
  }
  /** Two messages, of which the later overtakes the one before it. */
  async function sayInDisorder(): Promise<void> {
    tally.count('fault: posts in the wrong order');
    const [first, later] = [write({ text: chance.pick(asides) }), write({ text: chance.pick(asides) })];
    await Promise.all([post(later), pause(chance.below(8)).then(() => post(first))]);
    await answered(first);
    await answered(later);
  }

  const hasReference = () => chat.shown.references().length > 0;
  async function step(beginning: string, place: number): Promise<void> {
    if (chance.oneIn(12)) chat.disturb();
    if (chance.oneIn(14)) await sayInDisorder();
    if (chance.oneIn(60)) {
      await say({ text: danger });
      await say({ text: goOn });
    }
    await say(nextAnswer(chat.shown, chance, place) ?? { text: beginning });
    await pause(chance.below(120));
  }
  async function talk(): Promise<void> {
    const beginning = chance.pick(beginnings);
    for (let place = 0; place < mostSteps && !hasReference(); place += 1) await step(beginning, place);
    tally.count(hasReference() ? 'came to a reference' : 'came to no reference');
    if (!chance.oneIn(4)) chat.leave();
  }

  const guarded = async (what: () => Promise<void>) => {
    try {
      await what();
    } catch (error) {
      if (!(error instanceof Unheard)) throw error;
      tally.count('stuck');
      tally.wrong.push(`${chat.conversationId} is stuck: ${error.message}`);
    }
  };
  return {
    conversationId: chat.conversationId,
    sent,
    acknowledged,
    talk: () => guarded(talk),
    /** Whatever happened, who says *menu* is answered. */
    checkMenu: () =>
      guarded(async () => {
        await chat.comeBack();
        await say({ text: 'menu' });
        chat.leave();
      }),
  };
}

export type Person = Awaited<ReturnType<typeof bePerson>>;
