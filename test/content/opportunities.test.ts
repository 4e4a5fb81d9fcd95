import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { ContentError } from '../../src/content/content-error.ts';
import { readContentFiles } from '../../src/content/content-files.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { loadOpportunities } from '../../src/content/load-opportunities.ts';
import { changedContent } from '../support/changed-content.ts';

const now = new Date('2026-11-23T21:00:00Z');

describe('the opportunities that ship', () => {
  const { opportunities, opportunity, nextDates } = loadContent();

  it('are everything that the trust offers', () => {
    const wanted = [
      'story',
      'member-governor',
      'research',
      'interview-panel',
      'recovery-college',
      'volunteering',
      'fundraising',
      'forum',
      'youth',
      'improvement',
      'champions-forum',
      'good-practice',
      'films',
    ];
    assert.deepEqual([...new Set(opportunities(now).map(({ interest }) => interest))].sort(), wanted.sort());
  });

  it('are still all there many years on, with every date in the future', () => {
    for (const later of [now, new Date('2031-06-15T11:00:00Z')]) {
      assert.equal(opportunities(later).length, opportunities(now).length);
      for (const one of opportunities(later))
        for (const { start, end } of nextDates(one, later)) assert.ok(start > later && end > start, one.id);
    }
  });

  it('have a forum in every area, and the youth group every three weeks from 6pm to 8pm', () => {
    const areas = opportunities(now).flatMap(({ id, localities }) => (id.startsWith('forum-') ? localities : []));
    assert.deepEqual(areas.sort(), ['East Riding', 'Hull', 'Scarborough and Ryedale', 'Whitby']);
    const group = opportunity('youth-action-group');
    assert.deepEqual([group?.ages.from, group?.ages.to], [11, 25]);
    const dates = group === undefined ? [] : nextDates(group, now);
    assert.deepEqual(
      dates.map(({ start, end }) => [start.toISOString(), end.toISOString()]),
      [
        ['2026-11-25T18:00:00.000Z', '2026-11-25T20:00:00.000Z'],
        ['2026-12-16T18:00:00.000Z', '2026-12-16T20:00:00.000Z'],
        ['2027-01-06T18:00:00.000Z', '2027-01-06T20:00:00.000Z'],
      ],
    );
  });

  it('keep the ages that are facts: governors from 16, research accounts from 18', () => {
    assert.equal(opportunity('governor')?.ages.from, 16);
    assert.equal(opportunity('research-taking-part')?.ages.from, 18);
  });

  it('keep taking part in research apart from shaping it: one is a link, the other an interest', () => {
    assert.equal(opportunity('research-taking-part')?.how, 'link');
    assert.equal(opportunity('research-taking-part')?.url, 'https://bepartofresearch.nihr.ac.uk');
    assert.equal(opportunity('research-involvement')?.how, 'interest');
  });

  it('show staff alone what is for staff', () => {
    const forStaff = opportunities(now).filter(({ audiences }) => !audiences.includes('public'));
    assert.deepEqual(
      forStaff.map(({ id }) => id),
      ['champions-forum', 'good-practice'],
    );
  });

  it('are written in short, plain sentences', () => {
    const texts = opportunities(now).flatMap(({ id, ages, contact, ...entry }) =>
      [...Object.values({ ...entry, ages: ages.words, contact: contact.role })]
        .filter((value) => typeof value === 'string')
        .map((text) => ({ id, text })),
    );
    const long = texts.flatMap(({ id, text }) =>
      text
        .split(/(?<=[.?:])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${id}: ${sentence}`),
    );
    assert.deepEqual(long, []);
    const cold = /!|service users?\b|suffer|elderly|\bshould\b|\bplease note\b|\bclick\b|['"`&]/i;
    assert.deepEqual(
      texts.filter(({ text }) => cold.test(text)),
      [],
    );
  });
});

describe('opportunities that are changed', () => {
  let changed: ReturnType<typeof changedContent>;
  beforeEach(() => {
    changed = changedContent();
  });
  afterEach(() => changed.remove());

  const edit = (id: string, change: Readonly<Record<string, unknown>>) =>
    changed.edit('opportunities.json', id, change);
  const load = () => loadOpportunities(readContentFiles(changed.folder));
  const ids = (at: string) =>
    load()
      .opportunities(new Date(at))
      .map(({ id }) => id);
  const refuses = (message: RegExp) =>
    assert.throws(load, (error) => error instanceof ContentError && message.test(error.message));

  it('are open to the end of their closing day in London, and can be found by id after it', () => {
    edit('volunteering', { closes: '2027-06-30' });
    assert.ok(ids('2027-06-30T22:59:00Z').includes('volunteering'));
    assert.ok(!ids('2027-06-30T23:00:00Z').includes('volunteering'));
    assert.equal(load().opportunity('volunteering')?.closes, '2027-06-30');
  });

  it('are over when the last of their listed dates is', () => {
    edit('volunteering', { dates: { kind: 'on', starts: ['2027-01-05T10:00', '2027-02-02T10:00'], minutes: 60 } });
    assert.ok(ids('2027-02-02T09:59:00Z').includes('volunteering'));
    assert.ok(!ids('2027-02-02T10:00:00Z').includes('volunteering'));
  });

  it('show an address, an email and a phone number only when someone has confirmed them', () => {
    const reach = { role: 'Coordinator', email: 'someone@example.org', phone: '01482 000 000' };
    edit('volunteering', { contact: reach, url: 'https://example.org' });
    assert.deepEqual(load().opportunity('volunteering')?.contact, { role: 'Coordinator' });
    assert.equal(load().opportunity('volunteering')?.url, undefined);
    edit('volunteering', { confirmed: true });
    assert.deepEqual(load().opportunity('volunteering')?.contact, reach);
    assert.equal(load().opportunity('volunteering')?.url, 'https://example.org');
  });

  const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
    ['a day that is not in the calendar', { closes: '2027-02-31' }, /"volunteering": closes: give a date like/],
    [
      'a start that is not in the calendar',
      { dates: { kind: 'on', starts: ['2027-02-31T10:00'], minutes: 60 } },
      /dates\.starts\.0: is not a day of the calendar/,
    ],
    [
      'two starts on one day',
      { dates: { kind: 'on', starts: ['2027-02-01T10:00', '2027-02-01T14:00'], minutes: 60 } },
      /dates\.starts: give at most one start a day/,
    ],
    ['an opportunity that is nowhere', { localities: [], online: false }, /say where: a locality, or online/],
    ['a name used twice', { name: 'Sit on an interview panel' }, /name: used twice/],
    ['an address without https', { url: 'http://example.org' }, /url: give an address that starts with https/],
  ];
  for (const [name, change, message] of wrong)
    it(`are refused for ${name}`, () => {
      edit('volunteering', change);
      refuses(message);
    });

  it('are the trust’s own: nothing in the code depends on one', () => {
    changed.write('opportunities.json', []);
    assert.deepEqual(load().opportunities(now), []);
  });
});
