import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { backoff } from '../../src/delivery/backoff.ts';
import { classify, codeOf } from '../../src/delivery/classify.ts';
import type { Failure } from '../../src/delivery/send.ts';

const status = (code: number, retryAfterMs?: number): Failure => ({
  kind: 'status',
  status: code,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});
const network = (code: string): Failure => ({ kind: 'network', code });
const minutes = 60_000;

describe('what a failure means', () => {
  const table: readonly (readonly [Failure, ReturnType<typeof classify>])[] = [
    [status(429), 'not-accepted'],
    [status(412), 'not-accepted'],
    [status(401), 'not-accepted'],
    [network('ECONNREFUSED'), 'not-accepted'],
    [network('ENOTFOUND'), 'not-accepted'],
    [network('EAI_AGAIN'), 'not-accepted'],
    [network('UND_ERR_CONNECT_TIMEOUT'), 'not-accepted'],
    [{ kind: 'unsent', code: 'no-token' }, 'not-accepted'],
    [status(500), 'in-doubt'],
    [status(502), 'in-doubt'],
    [status(503), 'in-doubt'],
    [status(504), 'in-doubt'],
    [network('ECONNRESET'), 'in-doubt'],
    [network('UND_ERR_SOCKET'), 'in-doubt'],
    [network('something new'), 'in-doubt'],
    [{ kind: 'time-out' }, 'in-doubt'],
    [status(302), 'in-doubt'],
    [status(400), 'refused'],
    [status(403), 'refused'],
    [status(404), 'refused'],
    [status(413), 'refused'],
  ];
  for (const [failure, meaning] of table)
    it(`${codeOf(failure)} is ${meaning}`, () => assert.equal(classify(failure), meaning));
});

describe('the wait before the next try', () => {
  it('grows to a quarter of an hour and no further', () => {
    const waits = [1, 2, 3, 4, 5, 20, 500].map((attempts) => backoff(status(503), attempts, () => 1));
    assert.deepEqual(waits, [2_000, 4_000, 8_000, 16_000, 32_000, 15 * minutes, 15 * minutes]);
  });

  it('is spread over its whole range, but never nothing', () => {
    assert.equal(
      backoff(status(503), 5, () => 0.5),
      16_000,
    );
    assert.equal(
      backoff(status(503), 5, () => 0),
      500,
    );
  });

  it('is as long as the channel asks, whatever the number of tries', () => {
    assert.equal(
      backoff(status(429, 7_000), 1, () => 0),
      7_000,
    );
    assert.equal(
      backoff(status(429, 7_000), 40, () => 0.5),
      7_500,
    );
  });

  it('is no longer than an hour, even when the channel asks for a year', () => {
    assert.equal(
      backoff(status(429, 365 * 24 * 60 * minutes), 1, () => 0),
      60 * minutes,
    );
  });

  it('is long from the start when the channel said no', () => {
    assert.ok(backoff(status(403), 1, () => 0) >= minutes / 2);
  });
});
