import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'mocha';
import { followTopics } from '../../src/store/follow-topics.ts';

describe('following one topic among many', () => {
  it('wakes its own followers alone, as often as each follows, and leaves nothing behind', () => {
    const wakes = new EventEmitter();
    const follow = followTopics({
      onWake(listener) {
        wakes.on('wake', listener);
        return () => void wakes.off('wake', listener);
      },
    });
    const heard: string[] = [];
    const one = () => void heard.push('one');
    const ends = [follow('a', one), follow('a', one), follow('b', () => heard.push('two'))];
    assert.equal(wakes.listenerCount('wake'), 1);
    wakes.emit('wake', 'a');
    assert.deepEqual(heard.splice(0), ['one', 'one']);
    ends[0]?.();
    ends[0]?.();
    wakes.emit('wake', 'a');
    wakes.emit('wake', 'b');
    wakes.emit('wake', 'c');
    assert.deepEqual(heard.splice(0), ['one', 'two']);
    for (const end of ends) end();
    assert.equal(wakes.listenerCount('wake'), 0);
    ends.push(follow('b', () => heard.push('three')));
    wakes.emit('wake', 'b');
    assert.deepEqual(heard, ['three']);
  });

  it('lets a follower leave while it is woken', () => {
    const wakes = new EventEmitter();
    const follow = followTopics({
      onWake: (listener) => {
        wakes.on('wake', listener);
        return () => void wakes.off('wake', listener);
      },
    });
    let times = 0;
    const end = follow('a', () => {
      times += 1;
      end();
    });
    wakes.emit('wake', 'a');
    wakes.emit('wake', 'a');
    assert.equal(times, 1);
  });
});
