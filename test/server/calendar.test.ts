import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { calendarFile } from '../../src/server/calendar-file.ts';
import { changedContent } from '../support/changed-content.ts';
import { type Served, serve } from '../support/serve.ts';

const now = new Date('2026-11-23T21:00:00Z');

/** Reads a file back as a calendar does (RFC 5545, 3.1): unfolds its lines and undoes the escapes of their texts. */
function parse(file: string): ReadonlyMap<string, string> {
  const lines = file.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const at = line.indexOf(':');
        const value = line.slice(at + 1).replaceAll(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));
        return [line.slice(0, at), value] as const;
      }),
  );
}

describe('a date as a calendar file', () => {
  const content = loadContent();
  const forum = content.opportunity('forum-scarborough-ryedale') ?? assert.fail('there is no such forum');
  const [january, april] = content.nextDates(forum, now);
  if (january === undefined || april === undefined) throw new Error('the forum has no dates');
  const made = calendarFile({ opportunity: forum, occasion: april, now, host: 'rv9.lanyard' });

  it('says in UTC when it begins and ends, by London’s clock of that day', () => {
    const read = parse(made);
    assert.equal(read.get('DTSTART'), '20270406T123000Z');
    assert.equal(read.get('DTEND'), '20270406T143000Z');
    const winter = parse(calendarFile({ opportunity: forum, occasion: january, now, host: 'rv9.lanyard' }));
    assert.equal(winter.get('DTSTART'), '20270105T133000Z');
  });

  it('says what, where and whom to ask, read back as they were written', () => {
    const read = parse(made);
    assert.equal(read.get('SUMMARY'), forum.name);
    assert.equal(read.get('LOCATION'), `Scarborough and Ryedale. ${forum.place}`);
    assert.equal(
      read.get('DESCRIPTION'),
      [
        forum.summary,
        'Who to ask: Forum coordinator.',
        'Ask the coordinator before you travel: a date can change.',
      ].join('\n'),
    );
  });

  it('is one event with an id that stays the same, no alarm and nobody’s address', () => {
    const again = calendarFile({
      opportunity: forum,
      occasion: april,
      now: new Date('2026-12-01T00:00:00Z'),
      host: 'rv9.lanyard',
    });
    assert.equal(parse(made).get('UID'), 'forum-scarborough-ryedale-2027-04-06@rv9.lanyard');
    assert.equal(parse(again).get('UID'), parse(made).get('UID'));
    assert.equal(made.match(/BEGIN:VEVENT/g)?.length, 1);
    assert.doesNotMatch(made, /VALARM|ATTENDEE|ORGANIZER|mailto/i);
  });

  it('says that a date nobody has confirmed is tentative', () => {
    assert.equal(parse(made).get('STATUS'), 'TENTATIVE');
    const sure = calendarFile({
      opportunity: { ...forum, confirmed: true },
      occasion: april,
      now,
      host: 'rv9.lanyard',
    });
    assert.equal(parse(sure).get('STATUS'), 'CONFIRMED');
  });

  it('ends every line with CRLF and folds at 75 octets, never inside a letter', () => {
    const opportunity = {
      ...forum,
      name: 'Champions’ café; “tea, cake” \\ talk '.repeat(6).trim(),
      summary: 'One\r\nBEGIN:VEVENT\r\nUID:another',
    };
    const hostile = calendarFile({ opportunity, occasion: april, now, host: 'rv9.lanyard' });
    assert.ok(hostile.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(hostile, /[^\r]\n|\r(?!\n)/);
    for (const line of hostile.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.equal(Buffer.from(line).toString(), line);
    }
    assert.equal(parse(hostile).get('SUMMARY'), opportunity.name);
    assert.equal(hostile.split('\r\n').filter((line) => line === 'BEGIN:VEVENT').length, 1);
  });
});

describe('the calendar’s address', () => {
  let served: Served;
  before(async () => {
    served = await serve();
  });
  after(() => served.close());
  beforeEach(() => {
    served.clock.now = now;
  });
  const get = (path: string) => fetch(`${served.url}${path}`);

  it('gives the next date as a file to open', async () => {
    const response = await get('/calendar/youth-action-group/2026-11-25.ics');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.equal(
      response.headers.get('content-disposition'),
      'attachment; filename="youth-action-group-2026-11-25.ics"',
    );
    assert.equal(parse(await response.text()).get('DTSTART'), '20261125T180000Z');
  });

  it('says kindly that a date is over once it has begun', async () => {
    served.clock.now = new Date('2026-11-25T18:00:00Z');
    const response = await get('/calendar/youth-action-group/2026-11-25.ics');
    assert.equal(response.status, 404);
    assert.match(await response.text(), /This date is over.*Go back to the chat/);
  });

  for (const path of [
    '/calendar/nothing/2026-11-25.ics',
    '/calendar/youth-action-group/2026-11-24.ics',
    '/calendar/youth-action-group/1.ics',
    '/calendar/youth-action-group/2026-11-25',
    '/calendar/volunteering/2026-11-25.ics',
    '/calendar/..%2F..%2Fetc/passwd',
  ])
    it(`gives nothing but that sentence for ${path}`, async () => {
      const response = await get(path);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /^This date is over, or it is no longer on our list\./);
    });
});

describe('the calendar of an opportunity that has closed', () => {
  let changed: ReturnType<typeof changedContent>;
  beforeEach(() => {
    changed = changedContent();
  });
  afterEach(() => changed.remove());

  it('has no date any more', async () => {
    changed.edit('opportunities.json', 'youth-action-group', { closes: '2026-11-23' });
    const served = await serve({ content: loadContent(changed.folder) });
    served.clock.now = new Date('2026-11-24T09:00:00Z');
    const response = await fetch(`${served.url}/calendar/youth-action-group/2026-11-25.ics`);
    assert.equal(response.status, 404);
    await served.close();
  });
});
