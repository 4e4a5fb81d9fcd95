import { randomUUID } from 'node:crypto';
import type { Store } from '../store/store.ts';

interface Deps {
  readonly store: Pick<Store, 'turns' | 'cases'>;
  readonly now: () => Date;
}

interface Asked {
  readonly reference: string;
  /** Who decided, and because of which request: both stay with what is left of the case. */
  readonly by: string;
  readonly why: string;
}

/** `held`: the team keeps it beyond its time. `changed`: somebody worked on it at the same moment. */
export type Erased = 'erased' | 'unknown' | 'held' | 'already' | 'changed';

/**
 * Erases what a person gave under a reference, because a person of the trust decided so (UK GDPR, article 17): words, what
 * was written to and fro, contact details, remarks and hashes go as when its writer takes it back, and its card with them.
 * That it was here, and who erased it and why, stays until its time is over.
 */
export async function eraseCase({ store, now }: Deps, { reference, by, why }: Asked): Promise<Erased> {
  const found = await store.cases.find(reference);
  if (found === undefined) return 'unknown';
  if (found.heldAt !== undefined) return 'held';
  if (found.state === 'withdrawn') return 'already';
  const at = now();
  const committed = await store.turns.commit({
    key: { channel: 'teams', conversationId: 'erasures', activityId: randomUUID() },
    at,
    said: [],
    records: [
      {
        kind: 'withdraw-case',
        reference,
        fromVersion: found.version,
        at,
        event: { at, actor: { id: 'operator', name: by }, what: 'erased', why },
      },
      { kind: 'deliver', delivery: { kind: 'case-update', queue: found.queue, caseReference: reference } },
    ],
  });
  return committed.kind === 'outrun' ? 'changed' : 'erased';
}
