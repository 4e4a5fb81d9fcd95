import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { createSendMail } from '../../src/channel/mail/create-send-mail.ts';
import { InboundActivity } from '../../src/channel/teams/inbound-activity.ts';
import { readSubmission } from '../../src/channel/teams/read-submission.ts';
import { parseActivity } from '../../src/channel/widget/parse-activity.ts';
import { caseTable } from '../../src/commands/case-table.ts';
import { toCsv } from '../../src/commands/to-csv.ts';
import { fftAsCsv } from '../../src/commands/write-fft.ts';
import { createLog, faultOf } from '../../src/log.ts';
import { html } from '../../src/server/pages/html.ts';
import { allOf } from '../support/all-of.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { activitiesOf, bearer, openSession } from '../support/direct-line-client.ts';
import { startMailServer } from '../support/mail-server.ts';
import { type Served, serve } from '../support/serve.ts';
import { tap } from '../support/teams-activity.ts';
import { temporaryStore } from '../support/temporary-store.ts';
import { corpus } from './corpus.ts';

const at = new Date('2026-11-10T10:00:00Z');

/** Records and cells of a file of comma separated values (RFC 4180). */
function cellsIn(csv: string): string[][] {
  const cells = [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

describe('what somebody wrote', () => {
  for (const [what, words] of Object.entries(corpus)) {
    it(`is never ${what} on a page`, () => {
      const { markup } = html`<p title="${words}">${words}</p>`;
      assert.match(markup, /^<p title="[^"<>]*">[^<>]*<\/p>$/);
    });

    it(`is never ${what} in the log`, () => {
      const lines: string[] = [];
      const log = createLog(
        'debug',
        (line) => lines.push(line),
        () => at,
      );
      log.error(words, { code: words });
      const thrown = Object.assign(new Error(words), { name: words, code: words, stack: `Error: ${words}\n ${words}` });
      log.error('a fault', faultOf(thrown));
      assert.equal(lines.length, 2);
      for (const line of lines) assert.deepEqual(line.match(/\n/g), ['\n'], 'one line for one event');
      assert.equal(JSON.parse(lines[0] ?? '').event, words);
      // A word that could be the name of an error may be one; anything else is not repeated.
      if (!/^[\w-]{1,60}$/.test(words)) assert.ok(!lines[1]?.includes(JSON.stringify(words).slice(1, -1)));
    });
  }

  it('is never run by a spreadsheet', async () => {
    const kept = await temporaryStore(() => at);
    const all = Object.values(corpus);
    await record(
      kept.store,
      at,
      all.map((words, place) => ({
        kind: 'open-case',
        case: {
          ...newCase(`LAN-AAAA-${'ABCDFGHJKMNPQRSTVWXYZ23456789'[place]}AAAA`, at),
          serviceId: words,
          reasons: [words],
        },
      })),
    );
    const month = { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2026-12-01T00:00:00Z') };
    const cases = caseTable({ cases: kept.store.reports.cases(month), serviceName: (id) => id });
    const written = await allOf(toCsv(cases));
    const csv = [
      written.join(''),
      fftAsCsv({
        answers: all.map((serviceId) => ({ serviceId, rating: 1, count: 9 })),
        fftOf: (category) => ({ area: category, category }),
        isPublic: false,
      }),
    ];
    await kept.store.close();
    await kept.remove();
    const rows = csv.flatMap(cellsIn);
    assert.ok(rows.length > 2 * all.length);
    assert.deepEqual(
      rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)),
      [],
    );
    for (const words of all)
      assert.ok(
        rows.flat().some((cell) => cell.includes(words)),
        words,
      );
  });
});

describe('a letter', () => {
  let server: Awaited<ReturnType<typeof startMailServer>>;
  beforeEach(async () => {
    server = await startMailServer();
  });
  afterEach(() => server.close());

  it('has the headers that we gave it and no other, whatever is in its subject, text and address', async () => {
    const send = createSendMail({ url: server.url, from: 'team@trust.example', timeoutMs: 2_000 });
    for (const words of Object.values(corpus)) {
      await send({ to: 'jo@example.org', subject: `About ${words}`, text: words });
      await send({ to: words, subject: 'A message', text: 'Hello.' });
    }
    assert.ok(server.letters.length >= Object.keys(corpus).length);
    const named = new Set(
      server.letters.flatMap(({ raw }) =>
        (raw.split('\r\n\r\n')[0] ?? '').split(/\r\n(?![ \t])/).map((header) => header.split(':')[0]),
      ),
    );
    const ours = ['From', 'To', 'Subject', 'Message-ID', 'Date', 'MIME-Version', 'Content-Type'];
    const marked = ['Content-Transfer-Encoding', 'Auto-Submitted', 'X-Auto-Response-Suppress'];
    assert.deepEqual(
      [...named].filter((name) => ![...ours, ...marked].includes(name ?? '')),
      [],
    );
    for (const { to } of server.letters) assert.equal(to.length, 1, 'one letter, one address');
    assert.ok(server.letters.every(({ to }) => !to.includes('evil@example.org')));
  });
});

describe('an address', () => {
  let served: Served;
  before(async () => {
    served = await serve();
  });
  after(() => served.close());

  /** As it stands: fetch would tidy it up first. */
  const ask = (path: string) =>
    new Promise<number>((resolve, reject) => {
      const { port } = served;
      const asking = request({ host: '127.0.0.1', port, path }, (res) => {
        res.resume();
        resolve(res.statusCode ?? 0);
      });
      asking.on('error', reject).end();
    });

  it('leads to no file that is not named', async () => {
    const ways = ['/etc/passwd', '/package.json', '/../package.json', '/.env'];
    const ups = ['..', '%2e%2e', '..%2f..', '....//', '..%5c..', '%00', '%c0%ae%c0%ae', '../../../../../..'];
    const places = ['pictures', 'widget', 'booklets', 'calendar/x', 'webchat', ''];
    for (const place of places)
      for (const up of ups)
        for (const way of ways) {
          const path = `/${place}/${up}${way}`.replace('//', '/');
          assert.ok([400, 404, 405].includes(await ask(path)), path);
        }
  });
});

describe('a submission', () => {
  const polluted = ['__proto__', 'constructor', 'prototype'] as const;
  const lanyard = { card: 'q', action: 'answer', nonce: 'n' };
  const isClean = () => assert.equal(Reflect.get({}, 'admin'), undefined);

  for (const name of polluted)
    it(`changes no object’s nature by ${name}`, async () => {
      const body = `{"type":"message","value":{"lanyard":${JSON.stringify(lanyard)},"${name}":{"admin":true}}}`;
      const heard = parseActivity(JSON.parse(body));
      assert.equal(heard.kind, 'refused');
      const activity = tap('submit', 'case', { serviceUrl: 'https://smba.example/' });
      const value = JSON.parse(`{"lanyard":${JSON.stringify(lanyard)},"${name}":{"admin":true}}`);
      const submission = readSubmission(InboundActivity.parse({ ...activity, value }));
      assert.equal(Object.getPrototypeOf(submission?.fields ?? {}), Object.prototype);
      assert.equal(Reflect.get(submission?.fields ?? {}, 'admin'), undefined);
      isClean();
    });

  it('is refused at the door where it holds a nature', async () => {
    const served = await serve();
    try {
      const session = await openSession(served.url);
      const body = `{"type":"message","text":"x","channelData":{"__proto__":{"admin":true}}}`;
      const headers = { 'content-type': 'application/json', ...bearer(session.token) };
      for (const address of [activitiesOf(session), `${served.url}/widget/session`, `${served.url}/api/messages`]) {
        const { status } = await fetch(address, { method: 'POST', body, headers });
        assert.ok([400, 404].includes(status), address);
      }
      isClean();
    } finally {
      await served.close();
    }
  });
});
