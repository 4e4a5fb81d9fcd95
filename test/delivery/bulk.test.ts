import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createPace } from '../../src/delivery/pace.ts';
import { createDeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import { bareCard, deliver, drawing, newCase, noNudge, record, setDestination } from '../support/case-to-deliver.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const start = new Date('2026-11-23T21:00:00Z');
const letters = 'ABCDFGHJKM';
/** 300 references. */
const references = [...'ABC'].flatMap((first) =>
  [...letters].flatMap((second) => [...letters].map((third) => `LAN-ABCD-FG${first}${second}${third}`)),
);
const urgent = references.slice(-3);

describe('three hundred cases that arrive at once', () => {
  it('are all posted once, urgent ones first, and Teams never refuses one', async () => {
    let now = start;
    const kept = await temporaryStore(() => now);
    const { store } = kept;
    const posted: { readonly says: string; readonly at: number }[] = [];
    const worker = createDeliveryWorker({
      store,
      send: async (_to, post) => {
        if (post.kind === 'thread') posted.push({ says: post.card.says, at: now.getTime() });
        return { kind: 'posted', posted: { activityId: `a${posted.length}`, conversationId: `t${posted.length}` } };
      },
      drawing: {
        ...drawing(store),
        drawCase: async (reference) => ({ card: bareCard(reference), version: 1 }),
      },
      nudge: noNudge,
      now: () => now,
      random: () => 0.5,
      pace: createPace({ now: () => now }),
      log: createLog(
        'silent',
        () => undefined,
        () => now,
      ),
      deadLetterAfter: 86_400_000,
    });
    await record(store, now, [setDestination('complaints', 'http://127.0.0.1:1', now)]);
    for (const reference of references) {
      const urgency = urgent.includes(reference) ? 'urgent' : 'routine';
      await record(store, now, [
        { kind: 'open-case', case: { ...newCase(reference, now, 'complaints'), urgency } },
        deliver({ kind: 'case-card', queue: 'complaints', caseReference: reference }),
      ]);
    }
    for (let next: Date | undefined = now; next !== undefined; next = await store.deliveries.nextAt()) {
      now = next > now ? next : now;
      await worker.runOnce();
    }
    assert.deepEqual(
      posted
        .slice(0, 3)
        .map(({ says }) => says)
        .toSorted(),
      urgent,
    );
    assert.deepEqual(posted.map(({ says }) => says).toSorted(), references);
    const inAny = (ms: number) =>
      Math.max(...posted.map(({ at }) => posted.filter((one) => one.at >= at && one.at < at + ms).length));
    assert.deepEqual([inAny(1_000) <= 7, inAny(2_000) <= 8, inAny(30_000) <= 60], [true, true, true]);
    assert.ok((posted.at(-1)?.at ?? 0) <= start.getTime() + 5 * 60_000);
    await store.close();
    await kept.remove();
  });
});
