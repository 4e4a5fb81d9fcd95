import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createChat } from '../../src/widget/chat.ts';
import type { Kept } from '../../src/widget/kept.ts';
import type { Outgoing, Posted } from '../../src/widget/post-activity.ts';
import type { SessionOutcome } from '../../src/widget/session.ts';
import type { StreamEvents } from '../../src/widget/stream.ts';
import { cardFromBot, fromBot, fromPerson, session, tab } from './builders.ts';

interface Service {
  kept?: Kept;
  openSession?: (resume: string | undefined) => Promise<SessionOutcome>;
  postActivity?: (token: string, message: Outgoing) => Promise<Posted>;
}

/** A chat that is online, with the stream in the test's hand. */
async function chatWith(service: Service = {}) {
  const {
    kept = tab(),
    openSession = async () => ({ kind: 'open', session }),
    postActivity = async () => 'accepted',
  } = service;
  const streams: StreamEvents[] = [];
  const posted: Outgoing[] = [];
  const expected = sinon.spy();
  const chat = createChat({
    kept,
    openSession,
    openStream: (_, __, events) => {
      streams.push(events);
      return { expect: expected, close: () => {} };
    },
    postActivity: (used, message) => {
      posted.push(message);
      return postActivity(used.token, message);
    },
  });
  await chat.start();
  streams.at(-1)?.online();
  const hear = (activity: unknown) => streams.at(-1)?.received(activity);
  return { chat, kept, streams, posted, expected, hear };
}

describe('the chat', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers();
  });
  afterEach(() => clock.restore());

  it('shows what is being sent until its echo is in the transcript, as one message', async () => {
    const { chat, posted, hear } = await chatWith();
    chat.say('my words');
    await clock.tickAsync(0);
    const key = posted[0]?.id ?? '';
    assert.deepEqual(
      chat.state().sending.map(({ id, state }) => [id, state]),
      [[key, 'sent']],
    );
    hear(fromPerson('server-id', key, 'my words', 1));
    assert.deepEqual(chat.state().sending, []);
    assert.deepEqual(
      chat.state().messages.map((message) => message.key),
      [key],
    );
  });

  it('waits for the echo of what was taken, and for nothing when it is there already', async () => {
    const late = await chatWith();
    late.chat.say('my words');
    await clock.tickAsync(0);
    assert.equal(late.expected.callCount, 1);

    const early = await chatWith({
      postActivity: async (_, { id }) => {
        early.hear(fromPerson('server-id', id, 'my words', 1));
        return 'accepted';
      },
    });
    early.chat.say('my words');
    await clock.tickAsync(0);
    assert.equal(early.expected.callCount, 0);
    assert.deepEqual(early.chat.state().sending, []);
  });

  it('gets a fresh token when the old one has expired, and posts the same message again', async () => {
    const sessions = [session, { ...session, token: 'token-2' }];
    const used: string[] = [];
    const { chat, posted } = await chatWith({
      openSession: async () => ({ kind: 'open', session: sessions.shift() ?? session }),
      postActivity: async (token) => {
        used.push(token);
        return token === 'token-1' ? 'expired' : 'accepted';
      },
    });
    chat.say('my words');
    await clock.tickAsync(0);
    assert.deepEqual(used, ['token-1', 'token-2']);
    assert.equal(new Set(posted.map(({ id }) => id)).size, 1);
    assert.equal(chat.state().sending[0]?.state, 'sent');
  });

  it('keeps the text when the conversation is over, and takes unsent words into a new one', async () => {
    const outcomes: SessionOutcome[] = [{ kind: 'open', session }, { kind: 'refused' }];
    const { chat, hear } = await chatWith({
      openSession: async () => outcomes.shift() ?? { kind: 'open', session },
      postActivity: async () => 'expired',
    });
    hear(fromBot('a', 'hello', 1));
    chat.say('too late');
    await clock.tickAsync(0);
    assert.equal(chat.state().connection, 'ended');
    assert.deepEqual(
      chat.state().messages.map(({ text }) => text),
      ['hello'],
    );
    await chat.startAgain();
    assert.deepEqual(chat.state().messages, []);
    assert.deepEqual(
      chat.state().sending.map(({ text, state }) => [text, state]),
      [['too late', 'failed']],
    );
  });

  it('begins a new conversation when the one before the reload is over', async () => {
    const asked: (string | undefined)[] = [];
    const kept = tab();
    kept.write('resume', 'old');
    const { chat } = await chatWith({
      kept,
      openSession: async (resume) => {
        asked.push(resume);
        return resume === undefined ? { kind: 'open', session } : { kind: 'refused' };
      },
    });
    await clock.tickAsync(0);
    assert.deepEqual(asked, ['old', undefined]);
    assert.notEqual(chat.state().connection, 'ended');
  });

  it('takes the old transcript for history, not for news, after a reload', async () => {
    const kept = tab();
    kept.write('resume', 'resume-1');
    const { chat, hear } = await chatWith({ kept });
    hear(fromBot('a', 'hello', 1));
    assert.equal(chat.state().replaying, true);
    await clock.tickAsync(400);
    assert.equal(chat.state().replaying, false);
  });

  it('sends what a reload interrupted, under the id it had', async () => {
    const kept = tab();
    const before = await chatWith({ kept, postActivity: async () => 'unreachable' });
    before.chat.say('my words');
    await clock.tickAsync(0);
    const after = await chatWith({ kept });
    await clock.tickAsync(0);
    assert.equal(after.posted[0]?.text, 'my words');
    assert.equal(after.posted[0]?.id, before.posted[0]?.id);
  });

  describe('a card', () => {
    const question = cardFromBot('q', { body: 'question' }, 1);

    it('is sent once however often its button is pressed, and opens when it is replaced', async () => {
      const { chat, posted, hear } = await chatWith();
      hear(question);
      chat.press('q', { lanyard: { nonce: 'n' } });
      chat.press('q', { lanyard: { nonce: 'n' } });
      await clock.tickAsync(0);
      assert.equal(posted.length, 1);
      assert.deepEqual([...chat.state().locked], ['q']);
      hear(cardFromBot('q', { body: 'summary' }, 2));
      assert.deepEqual([...chat.state().locked], []);
    });

    it('stays locked while the old content comes in again', async () => {
      const { chat, hear } = await chatWith();
      hear(question);
      chat.press('q', {});
      hear(question);
      assert.deepEqual([...chat.state().locked], ['q']);
    });

    it('may be pressed again when sending failed', async () => {
      const { chat, hear } = await chatWith({ postActivity: async () => 'refused' });
      hear(question);
      chat.press('q', {});
      await clock.tickAsync(0);
      assert.deepEqual([...chat.state().locked], []);
      assert.equal(chat.state().sending[0]?.state, 'failed');
    });

    it('may be pressed again when nothing has replaced it for three seconds', async () => {
      const { chat, hear } = await chatWith();
      hear(question);
      chat.press('q', {});
      await clock.tickAsync(3000);
      assert.deepEqual([...chat.state().locked], []);
    });
  });

  it('is not disturbed by an activity it cannot read', async () => {
    const { chat, hear } = await chatWith();
    hear({ type: 'message', from: null });
    hear('nonsense');
    assert.deepEqual(chat.state().messages, []);
  });
});
