import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createOutbox } from '../../src/widget/outbox.ts';
import type { Outgoing, Posted } from '../../src/widget/post-activity.ts';
import { at } from './builders.ts';

type Answer = Exclude<Posted, 'expired'>;

/** An outbox whose service answers as told, the last answer for ever, and what it was sent. */
function outboxWith(...answers: [Answer, ...Answer[]]) {
  const sent: string[] = [];
  const post = async ({ id }: Outgoing) => {
    sent.push(id);
    return answers.length > 1 ? (answers.shift() ?? 'accepted') : answers[0];
  };
  const outbox = createOutbox({ post, changed: () => {} });
  const states = () => outbox.items().map(({ id, state }) => `${id} ${state}`);
  const add = (id: string) => outbox.add({ id, text: `words of ${id}`, at: at(1) });
  return { outbox, sent, states, add };
}

describe('the outbox', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers();
  });
  afterEach(() => clock.restore());

  it('sends one after another, in the order they were said', async () => {
    const { outbox, sent, states, add } = outboxWith('accepted');
    outbox.setOpen(true);
    add('a');
    add('b');
    await clock.runAllAsync();
    assert.deepEqual(sent, ['a', 'b']);
    assert.deepEqual(states(), ['a sent', 'b sent']);
  });

  it('holds messages while there is no connection and sends them once it is back', async () => {
    const { outbox, sent, states, add } = outboxWith('accepted');
    add('a');
    await clock.runAllAsync();
    assert.deepEqual(states(), ['a waiting']);
    outbox.setOpen(true);
    await clock.runAllAsync();
    assert.deepEqual(sent, ['a']);
  });

  it('tries again under the same id', async () => {
    const { outbox, sent, states, add } = outboxWith('unreachable', 'unreachable', 'accepted');
    outbox.setOpen(true);
    add('a');
    await clock.runAllAsync();
    assert.deepEqual(sent, ['a', 'a', 'a']);
    assert.deepEqual(states(), ['a sent']);
  });

  it('gives up after three tries, keeps the words, and sends them under the same id when asked', async () => {
    const { outbox, sent, states, add } = outboxWith('unreachable', 'unreachable', 'unreachable', 'accepted');
    outbox.setOpen(true);
    add('a');
    await clock.runAllAsync();
    assert.deepEqual(states(), ['a failed']);
    assert.equal(outbox.unsent()[0]?.text, 'words of a');
    outbox.retry('a');
    await clock.runAllAsync();
    assert.deepEqual(sent, ['a', 'a', 'a', 'a']);
    assert.deepEqual(states(), ['a sent']);
  });

  it('does not repeat what the service refuses, and goes on with the next', async () => {
    const { outbox, sent, states, add } = outboxWith('refused', 'accepted');
    outbox.setOpen(true);
    add('a');
    add('b');
    await clock.runAllAsync();
    assert.deepEqual(sent, ['a', 'b']);
    assert.deepEqual(states(), ['a failed', 'b sent']);
  });

  it('waits, and does not fail, when the connection goes during a try', async () => {
    const { outbox, states, add } = outboxWith('unreachable', 'accepted');
    outbox.setOpen(true);
    add('a');
    outbox.setOpen(false);
    await clock.runAllAsync();
    assert.deepEqual(states(), ['a waiting']);
    outbox.setOpen(true);
    await clock.runAllAsync();
    assert.deepEqual(states(), ['a sent']);
  });

  it('lets go of a message that has come back on the stream', async () => {
    const { outbox, states, add } = outboxWith('accepted');
    outbox.setOpen(true);
    add('a');
    await clock.runAllAsync();
    outbox.echoed('a');
    assert.deepEqual(states(), []);
  });

  it('waits as long as a busy service asks, tries on for as long as it is asked to, and fails nothing', async () => {
    const { outbox, sent, states, add } = outboxWith(7000, 7000, 7000, 7000, 'accepted');
    outbox.setOpen(true);
    add('a');
    add('b');
    await clock.tickAsync(6999);
    assert.deepEqual(sent, ['a']);
    assert.deepEqual(states(), ['a busy', 'b waiting']);
    assert.deepEqual(
      outbox.unsent().map(({ text }) => text),
      ['words of a', 'words of b'],
    );
    await clock.runAllAsync();
    assert.deepEqual(sent, ['a', 'a', 'a', 'a', 'a', 'b']);
    assert.deepEqual(states(), ['a sent', 'b sent']);
  });

  it('sends nothing twice that comes back while the service is busy', async () => {
    const { outbox, sent, states, add } = outboxWith(7000, 'accepted');
    outbox.setOpen(true);
    add('a');
    await clock.tickAsync(10);
    outbox.echoed('a');
    await clock.runAllAsync();
    assert.deepEqual(sent, ['a']);
    assert.deepEqual(states(), []);
  });

  it('takes only words over into a new conversation', () => {
    const { outbox, states, add } = outboxWith('accepted');
    add('words');
    outbox.add({ id: 'tap', value: {}, card: 'q', at: at(2) });
    outbox.fail();
    outbox.keepWords();
    assert.deepEqual(states(), ['words failed']);
  });
});
