import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { MonthReport } from '../../src/reports/month-report.ts';
import { type Served, serve } from '../support/serve.ts';

const hostile = '<script>alert(1)</script> & "more"';
const october: MonthReport = {
  title: 'The month in figures: October 2026',
  notice: ['It is for the trust alone.'],
  sections: [
    {
      title: 'What came in',
      rows: [{ label: hostile, value: '4, up from 1' }],
      bars: [
        { label: hostile, value: 4 },
        { label: 'Nominations', value: 0 },
      ],
    },
    {
      title: 'Nothing to draw',
      rows: [{ label: 'Answers', value: 'No answers' }],
      bars: [{ label: 'Good', value: 0 }],
    },
  ],
};

describe('the page of a month’s report', () => {
  let served: Served;
  afterEach(() => served.close());

  const begin = async () => {
    served = await serve({ reportOf: async (month) => (month === '2026-10' ? october : undefined) });
    const open = (token: string) => fetch(`${served.url}/report?of=${token}`);
    const issue = async (month: string) => (await served.tokens.issue('report', month)).token;
    return { open, issue };
  };

  it('opens for whoever has its address, is kept nowhere, and holds no markup of anybody', async () => {
    const { open, issue } = await begin();
    const answer = await open(await issue('2026-10'));
    const text = await answer.text();
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self'/);
    assert.match(text, /<meta name="robots" content="noindex">/);
    assert.match(text, /<h1>The month in figures: October 2026<\/h1>/);
    assert.match(
      text,
      /<th scope="row">&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;more&quot;<\/th><td>4, up from 1<\/td>/,
    );
    assert.doesNotMatch(text, /<script>alert/);
    assert.equal(text.match(/<svg /g)?.length, 1, 'nothing is drawn of nothing');
  });

  it('does not open for a token of another kind, of another month, or of nobody', async () => {
    const { open, issue } = await begin();
    const { token } = await served.tokens.issue('resume', '2026-10');
    for (const bad of [token, await issue('2026-09'), 'x', '']) {
      const answer = await open(bad);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /cannot be opened any more[\s\S]*“@Lanyard report”/);
    }
    assert.equal((await fetch(`${served.url}/report`)).status, 404);
  });

  it('is over after a day, and says how to get another', async () => {
    const { open, issue } = await begin();
    const token = await issue('2026-10');
    const began = served.clock.now.getTime();
    served.clock.now = new Date(began + 24 * 3_600_000 - 60_000);
    assert.equal((await open(token)).status, 200);
    served.clock.now = new Date(began + 24 * 3_600_000 + 60_000);
    const late = await open(token);
    assert.equal(late.status, 410);
    assert.match(await late.text(), /Its address holds for a day/);
  });

  it('leaves no trace of its address in the log', async () => {
    const { open, issue } = await begin();
    const token = await issue('2026-10');
    await open(token);
    assert.ok(!served.lines.join('').includes(token.slice(0, 30)));
  });
});
