import { randomUUID } from 'node:crypto';
import type { Store } from '../store/store.ts';

interface Deps {
  readonly store: Pick<Store, 'turns' | 'cases' | 'champions' | 'transcript' | 'traces'>;
  readonly now: () => Date;
}

interface Asked {
  readonly reference: string;
  /** Who makes the copy, and because of which request: both stay with the case. */
  readonly by: string;
  readonly why: string;
}

/**
 * Everything that is kept under one reference, for a request to see one's data (UK GDPR, article 15). That it was copied,
 * by whom and why is committed first, so no copy is without its record. Undefined when there is no such case.
 *
 * It holds what colleagues wrote and may name others: a person looks through it before it is given to anybody.
 */
export async function aboutCase({ store, now }: Deps, { reference, by, why }: Asked): Promise<object | undefined> {
  const { cases, champions, transcript, traces, turns } = store;
  if ((await cases.find(reference)) === undefined) return undefined;
  const event = { at: now(), actor: { id: 'operator', name: by }, what: 'copied', why } as const;
  await turns.commit({
    key: { channel: 'teams', conversationId: 'copies', activityId: randomUUID() },
    at: event.at,
    said: [],
    records: [{ kind: 'note', reference, event }],
  });
  const conversation = await traces.conversationOf(reference);
  return {
    copiedAt: event.at,
    case: await cases.find(reference),
    words: await cases.words(reference),
    person: await cases.person(reference),
    messages: await cases.messages(reference),
    history: await cases.history(reference),
    suggestion: await cases.suggestion(reference),
    champion: await champions.find(reference),
    chat: conversation === undefined ? [] : await transcript.since(conversation, 0),
    sent: await traces.deliveriesOf(reference),
    linksGoodUntil: await traces.linksOf(reference),
    wordsItIsFoundBy: await traces.searchWordsOf(reference),
  };
}
