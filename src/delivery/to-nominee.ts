import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { CaseEvent } from '../store/case.ts';
import type { Delivery } from '../store/delivery.ts';
import type { Recording } from '../store/recording.ts';
import type { Store } from '../store/store.ts';
import { classify } from './classify.ts';
import type { Send, Sent } from './send.ts';

type ToNominee = Extract<Delivery, { kind: 'nominee' }>;

interface Deps {
  readonly store: Pick<Store, 'turns' | 'champions'>;
  readonly send: Send;
  readonly drawNominee: (what: ToNominee['what'], reference: string) => DrawnCard;
  readonly now: () => Date;
}

/**
 * Makes the function that brings a nominee their news in Teams. Whoever has never opened the app may not be reachable yet:
 * the panel's card says so, and it is tried again. Undefined when there is nothing to ask any more.
 */
export function createToNominee({ store, send, drawNominee, now }: Deps) {
  /** Once, however often it is tried. */
  const note = async ({ id, queue, caseReference: reference }: ToNominee, what: CaseEvent['what']) => {
    const at = now();
    const records: readonly Recording[] = [
      { kind: 'note', reference, event: { at, actor: 'lanyard', what } },
      { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
    ];
    const key = { channel: 'teams', conversationId: `nominee|${reference}`, activityId: `${id}|${what}` } as const;
    await store.turns.commit({ key, at, said: [], records });
  };
  return async (delivery: ToNominee): Promise<Sent | undefined> => {
    const { to, caseReference, what, person } = delivery;
    if (what === 'ask' && (await store.champions.find(caseReference))?.state !== 'asking') return undefined;
    const sent = await send(to, { kind: 'person', person, card: drawNominee(what, caseReference) });
    if (sent.kind === 'posted' && what === 'ask') await note(delivery, 'nominee-asked');
    if (sent.kind === 'failed' && classify(sent.failure) === 'refused') await note(delivery, 'nominee-not-reached');
    return sent;
  };
}
