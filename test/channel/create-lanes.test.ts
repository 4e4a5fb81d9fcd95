import assert from 'node:assert/strict';
import { createLanes } from '../../src/channel/create-lanes.ts';

function held() {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { gate, release: () => release() };
}

describe('lanes', () => {
  it('run the tasks of one lane one after another, and other lanes meanwhile', async () => {
    const lanes = createLanes();
    const seen: string[] = [];
    const { gate, release } = held();
    const first = lanes.run('a', async () => {
      await gate;
      seen.push('a1');
    });
    const second = lanes.run('a', async () => void seen.push('a2'));
    await lanes.run('b', async () => void seen.push('b1'));
    release();
    await Promise.all([first, second]);
    assert.deepEqual(seen, ['b1', 'a1', 'a2']);
  });

  it('go on after a task that failed, and tell its caller alone', async () => {
    const lanes = createLanes();
    const failing = lanes.run('a', () => Promise.reject(new Error('no')));
    const next = lanes.run('a', async () => 'done');
    await assert.rejects(failing, /no/);
    assert.equal(await next, 'done');
    await lanes.settled();
  });

  it('are settled when what was waiting is over', async () => {
    const lanes = createLanes();
    const { gate, release } = held();
    let over = false;
    void lanes.run('a', () => gate);
    void lanes.run('a', async () => {
      over = true;
    });
    const settled = lanes.settled();
    release();
    await settled;
    assert.equal(over, true);
  });
});
