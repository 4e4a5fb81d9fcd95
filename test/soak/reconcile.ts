import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Colleague } from './be-colleague.ts';
import type { Person } from './be-person.ts';
import { checkCards } from './check-cards.ts';
import { checkColleagues } from './check-colleagues.ts';
import { checkPosts } from './check-posts.ts';
import { checkReplies } from './check-replies.ts';
import type { Stage } from './stage.ts';
import type { SoakConnector } from './start-connector.ts';
import type { Tally } from './tally.ts';

export interface Reconciling {
  readonly store: Store;
  readonly database: Database;
  readonly people: readonly Person[];
  readonly colleagues: readonly Colleague[];
  readonly connector: SoakConnector;
  /** How much of the ledger is from before the harm began. */
  readonly from: number;
  readonly tally: Tally;
}

/** Compares what people were told was taken with what the store has, and that with what really hangs in the channels. */
export async function reconcile(stage: Stage, given: Omit<Reconciling, 'store' | 'database'>): Promise<void> {
  const store = await openStore({ ...stage.where, now: () => new Date() });
  const database = await stage.openDatabase();
  const all: Reconciling = { store, database, ...given };
  for (const person of given.people) await checkMessages(all, person);
  await checkColleagues(all);
  await checkCards(all);
  await checkPosts(all);
  await checkReplies(all);
  await database.close();
  await store.close();
}

/** What was acknowledged is there once under the id that was given; what was not, at most once. */
async function checkMessages({ store, tally }: Reconciling, person: Person): Promise<void> {
  const { conversationId, sent, acknowledged } = person;
  const kept = await store.transcript.since(conversationId, 0);
  for (const clientId of sent.keys()) {
    const found = kept.filter((one) => one.clientActivityId === clientId);
    const id = acknowledged.get(clientId);
    if (found.length > 1) {
      tally.count('doubled');
      tally.wrong.push(`${clientId} is kept ${found.length} times`);
    }
    if (id === undefined || found.some((one) => one.id === id)) continue;
    tally.count('lost');
    tally.wrong.push(`${clientId} was acknowledged and is not kept`);
  }
}
