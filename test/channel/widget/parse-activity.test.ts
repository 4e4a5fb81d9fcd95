import assert from 'node:assert/strict';
import { parseActivity } from '../../../src/channel/widget/parse-activity.ts';

const lanyard = { card: 'question', action: 'answer', nonce: 'n1', value: 'good' };

describe('what a Direct Line client may post', () => {
  it('takes a text as typed, and the client’s name for it', () => {
    const heard = parseActivity({
      type: 'message',
      text: ' Hello\n',
      channelData: { clientActivityID: 'c1', other: {} },
    });
    assert.deepEqual(heard, {
      kind: 'input',
      input: { kind: 'text', text: ' Hello\n' },
      text: ' Hello\n',
      clientActivityId: 'c1',
    });
  });

  it('takes a card’s button with its fields as text', () => {
    const heard = parseActivity({ type: 'message', value: { lanyard, name: 'Jo', age: 7, agree: true } });
    const submission = { ...lanyard, fields: { name: 'Jo', age: '7', agree: 'true' } };
    assert.deepEqual(heard, { kind: 'input', input: { kind: 'submission', submission } });
  });

  it('shows the caption that came with a button, and takes the button', () => {
    const heard = parseActivity({ type: 'message', text: 'Good', value: { lanyard } });
    assert.deepEqual(heard, {
      kind: 'input',
      input: { kind: 'submission', submission: { ...lanyard, fields: {} } },
      text: 'Good',
    });
  });

  it('counts characters and not bytes', () => {
    assert.equal(parseActivity({ type: 'message', text: '💜'.repeat(8000) }).kind, 'input');
    assert.deepEqual(parseActivity({ type: 'message', text: '💜'.repeat(8001) }), {
      kind: 'refused',
      message: 'Your message is longer than 8,000 characters. Make it shorter, or send it in parts.',
    });
  });

  it('takes 60 fields and no more', () => {
    const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, '']));
    assert.equal(parseActivity({ type: 'message', value: { lanyard, ...fields(60) } }).kind, 'input');
    assert.equal(parseActivity({ type: 'message', value: { lanyard, ...fields(61) } }).kind, 'refused');
  });

  for (const key of ['__proto__', 'constructor', 'prototype'])
    it(`refuses a field called ${key}`, () => {
      const value: unknown = JSON.parse(`{"lanyard":${JSON.stringify(lanyard)},"${key}":"x"}`);
      assert.equal(parseActivity({ type: 'message', value }).kind, 'refused');
    });

  it('ignores that somebody is typing', () => assert.deepEqual(parseActivity({ type: 'typing' }), { kind: 'ignored' }));
});
