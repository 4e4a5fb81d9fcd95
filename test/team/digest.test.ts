import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { monthOf } from '../../src/commands/month-of.ts';
import { fftAsCsv } from '../../src/commands/write-fft.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { nextMonday, weeksBefore } from '../../src/content/next-monday.ts';
import { createDigest } from '../../src/team/create-digest.ts';
import { themesLine } from '../../src/triage/themes.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const content = loadContent();
const now = new Date('2026-11-19T12:00:00Z');
const monday = '2026-11-23T09:00:00.000Z';
const [first, second] = content.services;

let kept: Awaited<ReturnType<typeof temporaryStore>>;
const digest = (at = now) => createDigest({ store: kept.store, nextMonday, weeksBefore, now: () => at });

describe('the weekly digest', () => {
  beforeEach(async () => {
    kept = await temporaryStore(() => now);
    const answers = [1, 2, 2, 4, 6].map((rating, place) => ({
      rating,
      serviceId: (place < 4 ? first : second)?.id ?? '',
    }));
    for (const [place, answered] of answers.entries())
      await record(kept.store, now, [
        { kind: 'open-case', case: { ...newCase(`LAN-AAAA-AAAA${'BCDFG'[place]}`, now), ...answered } },
      ]);
    const asStaff = { ...newCase('LAN-BBBB-BBBBB', now), rating: 5, countsAsFft: false };
    await record(kept.store, now, [{ kind: 'open-case', case: asStaff }]);
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });

  it('is planned for the next Monday once, and drawn from the days before it, with the next one', async () => {
    await digest().plan();
    await digest().plan();
    const due = await kept.store.deliveries.claim(new Date(monday), 1, 9);
    assert.deepEqual(
      due.map(({ kind }) => kind),
      [],
    );
    const destination = {
      queue: 'general',
      channelId: 'c',
      reference: '{}',
      setBy: { id: 's', name: 'S' },
      setAt: now,
    } as const;
    await record(kept.store, now, [{ kind: 'set-destination', destination }]);
    assert.deepEqual(
      (await kept.store.deliveries.claim(new Date(monday), 1, 9)).map(({ kind }) => kind),
      ['digest'],
    );
    const card = await digest(new Date(monday)).draw(monday);
    const shown = JSON.stringify(card.content);
    assert.match(shown, /The week from 16 November to 22 November/);
    assert.match(shown, /6 \(the week before: 0\)/);
    assert.match(shown, /"type":"Chart.HorizontalBar","title":"What came in"/);
    assert.match(shown, /\{"x":"Good","y":2\}/);
    assert.match(shown, /60% positive, 20% negative, of 5 answers/, 'a colleague’s own opinion does not count');
    assert.equal((await kept.store.deliveries.claim(new Date('2026-11-30T09:00:00Z'), 1, 9)).length, 2);
  });

  it('counts what is overdue however long ago it came in, also after a week in which nothing did', async () => {
    const long = new Date('2026-10-05T09:00:00Z');
    const due = { dueAt: new Date('2026-10-08T16:00:00Z') };
    await record(kept.store, long, [{ kind: 'open-case', case: { ...newCase('LAN-CCCC-CCCCC', long), ...due } }]);
    const shown = JSON.stringify(
      (await digest(new Date('2027-01-04T09:00:00Z')).draw('2027-01-04T09:00:00.000Z')).content,
    );
    assert.match(shown, /Overdue, and not answered/);
    const [, overdue = ''] = /Overdue, and not answered.*?"text":"(\d+)"/.exec(shown) ?? [];
    assert.ok(Number(overdue) >= 1, shown);
  });

  it('names the themes that people spoke of more often than the week before, and less often', async () => {
    const about = async (
      at: Date,
      reference: string,
      ...themes: readonly ('Staff' | 'Communication & involvement')[]
    ) =>
      record(kept.store, at, [
        { kind: 'open-case', case: { ...newCase(reference, at), reasons: [themesLine(themes)] } },
      ]);
    const before = new Date('2026-11-12T12:00:00Z');
    await about(now, 'LAN-DDDD-DDDDB', 'Staff');
    await about(now, 'LAN-DDDD-DDDDC', 'Staff', 'Communication & involvement');
    await about(before, 'LAN-DDDD-DDDDF', 'Communication & involvement');
    await about(before, 'LAN-DDDD-DDDDG', 'Communication & involvement');
    const shown = JSON.stringify((await digest(new Date(monday)).draw(monday)).content);
    assert.match(shown, /"Told us more often".*?"Staff: 2 \(the week before: 0\)"/);
    assert.match(shown, /"Told us less often".*?"Communication & involvement: 1 \(the week before: 2\)"/);
  });

  it('counts what was made public because people spoke, and what waits for a second person', async () => {
    const by = { id: 'sam', name: 'Sam' };
    const edit = (entryId: string, of: 'live' | 'waiting', given: Date, kind = 'you-said-we-did') =>
      ({
        kind: 'edit-content',
        edit: { kind, entryId, version: 1, state: of, entry: '{}', why: 'x', by, at: given },
      }) as const;
    const long = new Date('2026-09-01T12:00:00Z');
    const waits = [edit('asked-long-ago', 'waiting', long), edit('waits', 'waiting', now)];
    await record(kept.store, now, [
      ...waits,
      edit('old', 'live', long),
      edit('new', 'live', now),
      edit('camhs', 'live', now, 'services'),
    ]);
    const decided = {
      kind: 'you-said-we-did',
      entryId: 'asked-long-ago',
      version: 1,
      to: 'live',
      by,
      at: now,
    } as const;
    await record(kept.store, now, [{ kind: 'decide-content', decided }]);
    const shown = JSON.stringify((await digest(new Date(monday)).draw(monday)).content);
    assert.match(shown, /2 made public; 1 waits for a second person: write to me “edit content”/);
  });

  it('begins on a Monday at nine in London, whatever the clocks do', () => {
    const table = [
      ['2026-11-23T08:59:59Z', '2026-11-23T09:00:00.000Z'],
      ['2026-11-23T09:00:00Z', '2026-11-30T09:00:00.000Z'],
      ['2026-10-24T12:00:00Z', '2026-10-26T09:00:00.000Z'],
      ['2026-06-03T12:00:00Z', '2026-06-08T08:00:00.000Z'],
    ] as const;
    for (const [at, next] of table) assert.equal(nextMonday(new Date(at)).toISOString(), next);
    assert.deepEqual(weeksBefore(new Date('2026-10-26T09:00:00Z')).last, {
      from: new Date('2026-10-18T23:00:00Z'),
      to: new Date('2026-10-26T00:00:00Z'),
    });
  });

  it('has beside it the monthly return as a file that no spreadsheet runs', async () => {
    const month = monthOf('2026-11') ?? assert.fail();
    const answers = await kept.store.reports.fft(month);
    const csv = fftAsCsv({
      answers,
      fftOf: (id) => ({ area: 'community', category: id === first?.id ? '=1+1' : 'Other' }),
      isPublic: false,
    });
    const lines = csv.trim().split('\r\n');
    assert.ok(csv.startsWith('\uFEFFArea,'));
    assert.ok(
      lines.some((line) => line.startsWith("community,'=1+1,Online survey,1,2,0,1,0,0,4,75%,25%")),
      csv,
    );
    assert.match(fftAsCsv({ answers, fftOf: () => undefined, isPublic: true }), /Service not known,Online survey,1,2/);
    assert.equal(monthOf('2026-13'), undefined);
    assert.equal(monthOf(undefined), undefined);
  });
});
