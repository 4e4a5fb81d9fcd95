import { z } from 'zod/v4';
import type { Accepted } from '../support/fake-connector-ledger.ts';
import { sorry } from './check-colleagues.ts';
import type { Reconciling } from './reconcile.ts';

const Row = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.string(),
  sent_activity_id: z.string().nullable(),
});
type Row = z.infer<typeof Row>;

/** What waits for its day, and what goes nowhere. */
const laterOrNowhere = ['nudge', 'retention', 'digest', 'reviews', 'suggest'];

/**
 * Everything that was to be posted was posted, and nothing twice but where its sender could not know: the ledger of the
 * connector decides, not what the service thinks.
 */
export async function checkPosts({ database, connector, from, tally }: Reconciling): Promise<void> {
  const rows = z.array(Row).parse(await database.read('SELECT id, kind, state, sent_activity_id FROM delivery'));
  const hangs = new Set(connector.accepted.map(({ activityId }) => activityId));
  for (const row of rows) {
    const fault = faultOf(row, hangs);
    if (fault === undefined) continue;
    tally.count('lost');
    tally.wrong.push(`delivery ${row.id} (${row.kind}) ${fault}`);
  }
  const remembered = new Set(rows.map((row) => row.sent_activity_id));
  const copies = [...connector.accepted.entries()].filter(
    ([place, { how, activityId, activity }]) =>
      place >= from && how !== 'update' && isPost(activity) && !remembered.has(activityId),
  );
  for (const [place, { activityId, conversationId }] of copies) {
    const inDoubt = connector.evidence.isInDoubt(place);
    tally.count(inDoubt ? 'in doubt' : 'doubled');
    if (!inDoubt) tally.wrong.push(`${activityId} in ${conversationId} is a copy that nothing explains`);
  }
}

/** That somebody types, and that something was not kept, is told at once, by no delivery. */
const isPost = ({ type, text }: Accepted['activity']) => type === 'message' && text !== sorry;

function faultOf({ kind, state, sent_activity_id: activityId }: Row, hangs: ReadonlySet<string>): string | undefined {
  if (state !== 'sent') return laterOrNowhere.includes(kind) ? undefined : `is still ${state}`;
  return activityId === null || hangs.has(activityId) ? undefined : 'was never posted';
}
