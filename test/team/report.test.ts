import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { monthsAsked } from '../../src/content/months-asked.ts';
import type { NewCase } from '../../src/store/case.ts';
import { createReport } from '../../src/team/create-report.ts';
import { createDesk } from '../../src/team/desk.ts';
import { createReportMonth } from '../../src/team/report-month.ts';
import { themesLine } from '../../src/triage/themes.ts';
import { objectsIn } from '../cards/objects-in.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const now = new Date('2026-11-27T09:00:00Z');
const october = new Date('2026-10-14T09:00:00Z');
const september = new Date('2026-09-14T09:00:00Z');
const sam = { id: 'sam', name: 'Sam' };

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let opened = 0;
let asked = 0;

/** A case that came in at that time. */
async function open(at: Date, more: Partial<NewCase> = {}): Promise<string> {
  opened += 1;
  const reference = `LAN-AAAA-${String(opened).padStart(5, 'A')}`;
  await record(kept.store, at, [{ kind: 'open-case', case: { ...newCase(reference, at), ...more } }]);
  return reference;
}

const later = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000);

async function close(reference: string, from: Date, hours: number) {
  const claimed = { at: later(from, hours / 2), actor: sam, what: 'claimed' } as const;
  const closed = { at: later(from, hours), actor: sam, what: 'closed' } as const;
  const change = { state: 'closed', closedAt: closed.at, outcome: 'changed' } as const;
  await record(kept.store, now, [
    { kind: 'change-case', reference, fromVersion: 1, change: { state: 'claimed' }, event: claimed },
    { kind: 'change-case', reference, fromVersion: 2, change, event: closed },
  ]);
}

/** What the desk answers in a channel: its words, and each line of its card as `label: value`. */
async function say(text: string) {
  asked += 1;
  const desk = createDesk({
    ...deskDefaults,
    store: kept.store,
    roster: { find: async (_place, id) => ({ id, name: id }) },
    content: { service: () => undefined, services: [], dueAfterWorkingDays: (from) => from },
    now: () => now,
    owners: 'everybody',
    report: createReport({
      reportMonth: createReportMonth({ store: kept.store, now: () => now }),
      monthsAsked,
      pageOf: async (from) => `https://lanyard.example/report?of=${from.toISOString()}`,
      now: () => now,
    }),
  });
  const { texts, cards } = await desk({
    key: { channel: 'teams', conversationId: 'c', activityId: `t${asked}` },
    actor: sam,
    channel: { id: 'c', reference: '{}' },
    input: { kind: 'text', text },
  });
  const objects = objectsIn(cards[0]?.content);
  const lines = objects
    .filter(({ type }) => type === 'ColumnSet')
    .map((line) =>
      objectsIn(line)
        .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
        .join(': '),
    );
  const said = objects.flatMap(({ type, text }) => (type === 'TextBlock' && typeof text === 'string' ? [text] : []));
  const opens = objects.flatMap(({ url }) => (typeof url === 'string' && url.startsWith('https:') ? [url] : []));
  return { texts, lines, said, opens };
}

onEachEngine(() => {
  describe('the monthly report', () => {
    beforeEach(async () => {
      kept = await temporaryStore(() => now);
      const destination = { queue: 'general', channelId: 'c', reference: '{}', setBy: sam, setAt: now } as const;
      await record(kept.store, now, [{ kind: 'set-destination', destination }]);
    });
    afterEach(async () => {
      await kept.store.close();
      await kept.remove();
    });

    it('counts the last month that is over, beside the one before it', async () => {
      const staff = [themesLine(['Staff', 'Medication & pain'])];
      const food = ['said what was good', themesLine(['Environment, equipment & catering'])];
      const first = await open(october, { rating: 1, reasons: staff });
      await open(october, { rating: 2, reasons: staff });
      await open(october, { rating: 5, reasons: food });
      await open(october, { kind: 'nomination', route: 'nomination', countsAsFft: false });
      await open(september, { rating: 1, reasons: food });
      await open(new Date('2026-10-31T23:59:59Z'), { rating: 4, reasons: ['Themes of mine'] });
      await open(new Date('2026-11-01T00:00:00Z'), { rating: 4 });
      await close(first, october, 10);
      const { lines, said, opens } = await say('report');
      assert.ok(said.includes('The month in figures: October 2026'));
      assert.deepEqual(opens, ['https://lanyard.example/report?of=2026-09-30T23:00:00.000Z']);
      assert.deepEqual(lines, [
        'Feedback and complaints: 4, up from 1',
        'Nominations: 1, up from 0',
        'Together: 5, up from 1',
        'Positive: 50% (2 answers), in the month before 100%',
        'Negative: 50% (2 answers), in the month before 0%',
        'Answers: 4, up from 1',
        'Medication & pain: 2, up from 0',
        'Staff: 2, up from 0',
        'Environment, equipment & catering: 1, as in the month before',
        'Claimed after: 5 hours, for half of them',
        'Answered after: 10 hours, for half of them',
        'Overdue, and not answered: 0',
        'We changed something: 1',
        'Still open: 4',
        'You said, we did: 0 made public',
      ]);
    });

    it('has no percentages where nobody answered, and says when a month is not over', async () => {
      await open(now, { kind: 'nomination', route: 'nomination', countsAsFft: false });
      const { lines, said } = await say('Report this month');
      assert.ok(said.includes('This month is not over yet.'));
      assert.ok(lines.includes('Answers: No answers'));
      assert.ok(!lines.some((line) => line.includes('%')), lines.join('\n'));
    });

    it('asks for a month that it can read', async () => {
      for (const text of ['report Octember', 'report 2026-12', 'report 2026-13'])
        assert.match((await say(text)).texts.join(), /^Which month\?/);
      assert.ok((await say('monthly report for October')).said.includes('The month in figures: October 2026'));
    });
  });
});
