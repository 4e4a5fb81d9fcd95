import assert from 'node:assert/strict';
import { waitAsked } from '../../src/widget/wait-asked.ts';

describe('how long a busy service asks to be left alone', () => {
  const cases: readonly (readonly [header: string | undefined, ms: number])[] = [
    ['1', 1_000],
    ['20', 20_000],
    ['86400', 60_000],
    ['0', 5_000],
    ['soon', 5_000],
    [undefined, 5_000],
  ];
  for (const [header, ms] of cases)
    it(`Retry-After: ${header ?? 'none'} is ${ms} ms`, () => {
      const headers = new Headers(header === undefined ? {} : { 'retry-after': header });
      assert.equal(waitAsked({ headers }), ms);
    });
});
