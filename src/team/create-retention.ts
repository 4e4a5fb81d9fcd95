import type { Log } from '../log.ts';
import type { Periods, Retention } from '../store/retention.ts';
import type { Store } from '../store/store.ts';
import { words } from './words.ts';

interface Deps {
  readonly store: Pick<Store, 'turns'> & { readonly retention: Pick<Retention, 'purge'> };
  readonly periods: Periods;
  /** The night after a moment: when people are not at work. */
  readonly nightAfter: (at: Date) => Date;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Makes what deletes on time, once a night, on one instance: each night is a delivery row, leased like any other, and keyed
 * by its day, so that it is there once however many instances ask for it.
 */
export function createRetention({ store, periods, nightAfter, now, log }: Deps) {
  const plan = async () => {
    const night = nightAfter(now());
    await store.turns.commit({
      key: { channel: 'teams', conversationId: 'retention', activityId: night.toISOString() },
      at: now(),
      said: [],
      records: [{ kind: 'deliver', delivery: { kind: 'retention', notBefore: night } }],
    });
  };
  return {
    /** Sees to it that the next night is planned. */
    plan,
    async run() {
      const deleted = await store.retention.purge(now(), periods, words.deletedOnTime);
      for (const [of, count] of Object.entries(deleted))
        if (count > 0) log.info('deleted on time', { code: of, count });
      await plan();
    },
  };
}
