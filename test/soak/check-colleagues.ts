import { words } from '../../src/channel/teams/words.ts';
import type { Reconciling } from './reconcile.ts';

export const sorry = words.sorry(undefined);

/**
 * What a colleague wrote in Teams was taken as a turn, or they were told that it was not: Teams gets a good answer then,
 * because it would never bring the same again.
 */
export async function checkColleagues({ database, colleagues, connector, tally }: Reconciling): Promise<void> {
  for (const { conversationId, acknowledged } of colleagues) {
    const rows = await database.read('SELECT activity_id FROM turn WHERE conversation_id = $1', [conversationId]);
    const taken = new Set(rows.map((row) => row.activity_id));
    const missing = acknowledged.filter((id) => !taken.has(id));
    const told = connector.accepted.filter(
      (one) => one.conversationId === conversationId && one.activity.text === sorry,
    ).length;
    if (missing.length <= told) continue;
    tally.count('lost', missing.length - told);
    tally.wrong.push(`${missing.join(', ')} in ${conversationId}: acknowledged, not kept, and nobody was told`);
  }
}
