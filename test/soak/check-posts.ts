import { z } from 'zod/v4';
import type { Reconciling } from './reconcile.ts';

const Row = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.string(),
  sent_activity_id: z.string().nullable(),
});

/** What waits for its day, and what goes nowhere. */
const laterOrNowhere = ['nudge', 'retention', 'digest', 'reviews', 'suggest'];

/**
 * Everything that was to be posted was posted, and nothing twice but where its sender could not know: the ledger of the
 * connector decides, not what the service thinks.
 */
export async function checkPosts({ database, connector, from, tally }: Reconciling): Promise<void> {
  const { accepted, evidence } = connector;
  const rows = z.array(Row).parse(await database.read('SELECT id, kind, state, sent_activity_id FROM delivery'));
  const remembered = new Set<string>();
  const hangs = new Set(accepted.map(({ activityId }) => activityId));
  for (const { id, kind, state, sent_activity_id: activityId } of rows) {
    if (state !== 'sent' && !laterOrNowhere.includes(kind)) {
      tally.count('lost');
      tally.wrong.push(`delivery ${id} (${kind}) is still ${state}`);
    }
    if (activityId === null) continue;
    remembered.add(activityId);
    if (hangs.has(activityId)) continue;
    tally.count('lost');
    tally.wrong.push(`delivery ${id} (${kind}) was never posted`);
  }
  for (const [place, { how, activityId, conversationId }] of accepted.entries()) {
    if (place < from || how === 'update' || remembered.has(activityId)) continue;
    if (evidence.isInDoubt(place)) tally.count('in doubt');
    else {
      tally.count('doubled');
      tally.wrong.push(`${activityId} in ${conversationId} is a copy that nothing explains`);
    }
  }
}
