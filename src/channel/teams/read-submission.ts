import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { Envelope } from '../../../cards/card.ts';
import type { Submission } from '../../../dialogs/dialog.ts';
import type { InboundActivity } from './inbound-activity.ts';

const Data = z.looseObject({ lanyard: Envelope });
const Invoked = z.object({ action: z.object({ data: z.unknown() }) });

/** What came back from a card of ours; undefined when it is no card of ours. */
export function readSubmission(activity: InboundActivity): Submission | undefined {
  const given = activity.type === 'invoke' ? Invoked.safeParse(activity.value).data?.action.data : activity.value;
  const data = Data.safeParse(given).data;
  if (data === undefined) return undefined;
  const { lanyard, ...fields } = data;
  const { value, ...envelope } = lanyard;
  return { ...envelope, ...(value === undefined ? {} : { value }), fields };
}

/** A name for an activity that came without an id: the same tap by the same person has the same. */
export function keyOfTap({ from }: InboundActivity, { card, action, nonce, value = '' }: Submission): string {
  return `tap-${createHash('sha256').update([card, action, nonce, value, from.id].join('\n')).digest('base64url')}`;
}
