import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { type Connector, startConnector } from './connector.ts';
import { doorsOf } from './doors.ts';
import { fuzz } from './fuzz.ts';
import { startTarget, type Target } from './target.ts';

/** The short form of `npm run fuzz`. */
const inputs = 1_000;

describe('whatever comes through a public door', function () {
  this.timeout(60_000);
  let target: Target;
  let connector: Connector;
  before(async () => {
    [target, connector] = await Promise.all([startTarget(), startConnector()]);
  });
  after(async () => {
    await target.service.remove();
    await connector.close();
  });

  it('is answered in our words, leaves the service alive, and stays in no memory', async () => {
    const { broken, tried } = await fuzz(target, doorsOf(target, connector), inputs, 20_261_127);
    assert.deepEqual(broken, []);
    assert.ok(Object.values(tried).every((count) => count > 0));
  });
});
