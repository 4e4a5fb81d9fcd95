import { queues } from '../../src/team/queue.ts';
import type { Reconciling } from './reconcile.ts';

/** Each person is told of each thing that the team wrote to them, once; and no tap counted twice. */
export async function checkReplies({ store, database, tally }: Reconciling): Promise<void> {
  for (const { reference } of await store.cases.search({ queues, limit: 100_000, offset: 0 })) {
    const written = (await store.cases.messages(reference)).filter(({ by }) => by !== 'person');
    const texts = new Set(written.map(({ text }) => text));
    if (texts.size < written.length) {
      tally.count('doubled');
      tally.wrong.push(`${reference}: a reply was taken twice`);
    }
    if (written.length === 0) continue;
    tally.count('replies', written.length);
    const [row] = await database.read('SELECT conversation_id FROM "case" WHERE reference = $1', [reference]);
    const told = (await store.transcript.since(String(row?.conversation_id), 0)).filter(({ reply }) =>
      saysSo(JSON.stringify(reply ?? ''), reference),
    ).length;
    if (told === written.length) continue;
    tally.count(told < written.length ? 'lost' : 'doubled');
    tally.wrong.push(`${reference}: ${written.length} replies, told ${told} times`);
  }
}

const saysSo = (reply: string, reference: string) => reply.includes('has written to you') && reply.includes(reference);
