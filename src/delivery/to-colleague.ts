import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { CaseEvent } from '../store/case.ts';
import type { Delivery } from '../store/delivery.ts';
import type { Recording } from '../store/recording.ts';
import type { Store } from '../store/store.ts';
import { classify } from './classify.ts';
import type { Send, Sent } from './send.ts';

export type ToColleague = Extract<Delivery, { kind: 'nominee' | 'on-call' }>;

interface Deps {
  readonly store: Pick<Store, 'turns'>;
  readonly send: Send;
  /** Undefined when there is nothing to say any more. */
  readonly drawFor: (delivery: ToColleague) => Promise<DrawnCard | undefined>;
  readonly now: () => Date;
}

/** What the case's card says of each: that they were told, or could not be. */
const noted: Readonly<Record<ToColleague['kind'], readonly [told: CaseEvent['what'], not: CaseEvent['what']]>> = {
  nominee: ['nominee-asked', 'nominee-not-reached'],
  'on-call': ['on-call-told', 'on-call-not-reached'],
};

/**
 * Makes the function that tells a colleague something in their own chat: a nominee, or whoever is on call. Who has never
 * opened the app may not be reachable yet: the case's card says so, and it is tried again.
 */
export function createToColleague({ store, send, drawFor, now }: Deps) {
  /** Once, however often it is tried. */
  const note = async ({ id, queue, caseReference: reference }: ToColleague, what: CaseEvent['what']) => {
    const at = now();
    const records: readonly Recording[] = [
      { kind: 'note', reference, event: { at, actor: 'lanyard', what } },
      { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
    ];
    const key = { channel: 'teams', conversationId: `colleague|${reference}`, activityId: `${id}|${what}` } as const;
    await store.turns.commit({ key, at, said: [], records });
  };
  return async (delivery: ToColleague): Promise<Sent | undefined> => {
    const card = await drawFor(delivery);
    if (card === undefined) return undefined;
    const { to, person } = delivery;
    const [told, not] = noted[delivery.kind];
    const sent = await send(to, { kind: 'person', person, card });
    if (sent.kind === 'posted' && !isLastWord(delivery)) await note(delivery, told);
    if (sent.kind === 'failed' && classify(sent.failure) === 'refused') await note(delivery, not);
    return sent;
  };
}

/** Nothing more is waited for from a nominee whom the panel did not choose. */
const isLastWord = (delivery: ToColleague) => delivery.kind === 'nominee' && delivery.what === 'not-chosen';
