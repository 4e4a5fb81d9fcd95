import assert from 'node:assert/strict';
import { decodeJwt } from 'jose';
import { z } from 'zod/v4';
import {
  activitiesOf,
  bearer,
  Connected,
  lineOf,
  openSession,
  poll,
  post,
  reconnect,
  say,
} from '../support/direct-line-client.ts';
import { type Served, serve } from '../support/serve.ts';

describe('Direct Line', () => {
  let served: Served;
  beforeEach(async () => {
    served = await serve();
  });
  afterEach(() => served.close());

  it('begins the conversation its token was made for, with the greeting in it', async () => {
    const session = await openSession(served.url);
    const answer = await post(
      `${session.domain}/conversations`,
      { user: { id: 'me' }, locale: 'en-GB' },
      bearer(session.token),
    );
    assert.equal(answer.status, 200);
    const started = Connected.parse(await answer.json());
    assert.equal(started.conversationId, session.conversationId);
    assert.equal(started.expires_in, 1800);
    assert.match(started.streamUrl, /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/[^/]+\/stream\?/);
    assert.deepEqual((await poll(session)).activities.map(lineOf), ['bot: Hello']);
  });

  it('starting twice greets once', async () => {
    const session = await openSession(served.url);
    for (const _ of ['once', 'twice']) await post(`${session.domain}/conversations`, {}, bearer(session.token));
    assert.equal((await poll(session)).activities.length, 1);
  });

  it('gives the message back under the client’s own name for it, and then the answer', async () => {
    const session = await openSession(served.url);
    const { watermark } = await poll(session);
    const id = await say(session, { text: 'Good morning', channelData: { clientActivityID: 'c1' } });
    const { activities } = await poll(session, watermark);
    assert.deepEqual(activities.map(lineOf), ['user: Good morning', 'bot: You said: Good morning']);
    assert.equal(activities[0]?.id, id);
    assert.equal(activities[0]?.channelData?.clientActivityID, 'c1');
    assert.ok((activities[0]?.timestamp ?? '') < (activities[1]?.timestamp ?? ''));
  });

  it('decides itself who a message is from', async () => {
    const session = await openSession(served.url);
    await say(session, { text: 'Hello', from: { id: 'attacker', role: 'bot', name: 'The trust' } });
    const [, mine] = (await poll(session)).activities;
    assert.deepEqual(mine?.from, { id: decodeJwt(session.token).user, role: 'user' });
    assert.match(String(decodeJwt(session.token).user), /^dl_/);
  });

  it('takes a repeated post once, and answers it with the same id', async () => {
    const session = await openSession(served.url);
    const activity = { text: 'Once', channelData: { clientActivityID: 'c1' } };
    const ids = [
      await say(session, activity),
      await say(session, activity),
      ...(await Promise.all([say(session, activity), say(session, activity)])),
    ];
    assert.equal(new Set(ids).size, 1);
    assert.deepEqual((await poll(session)).activities.map(lineOf), ['bot: Hello', 'user: Once', 'bot: You said: Once']);
  });

  it('keeps quick messages of one conversation in order', async () => {
    const session = await openSession(served.url);
    await Promise.all(['1', '2', '3', '4', '5'].map((text) => say(session, { text })));
    const said = (await poll(session)).activities.map(lineOf);
    assert.deepEqual(
      new Set(said),
      new Set(['bot: Hello', ...['1', '2', '3', '4', '5'].flatMap((n) => [`user: ${n}`, `bot: You said: ${n}`])]),
    );
    for (const [at, line] of said.entries())
      if (line.startsWith('user')) assert.equal(said[at + 1], `bot: You said: ${line.slice(6)}`);
  });

  it('sends a replaced card again under its id, with its first time, after the watermark', async () => {
    const session = await openSession(served.url);
    const before = await poll(session);
    await say(session, { text: 'replace' });
    const after = await poll(session, before.watermark);
    assert.deepEqual(after.activities.map(lineOf), ['user: replace', 'bot: Answered']);
    assert.equal(after.activities[1]?.id, before.activities[0]?.id);
    assert.equal(after.activities[1]?.timestamp, before.activities[0]?.timestamp);
  });

  it('keeps everything exactly as it was typed', async () => {
    const session = await openSession(served.url);
    const texts = [
      '👩🏽‍⚕️ 💜',
      'مرحبا، شكرا جزيلا',
      '\u202eabc',
      'é and e\u0301',
      '<script>alert(1)</script>',
      '[x](javascript:alert(1))',
      '<at>everyone</at>',
      ' a\n\n b\t',
      '${nonce}',
      'ö'.repeat(8000),
      '💜'.repeat(8000),
    ];
    for (const text of texts) await say(session, { text });
    const echoes = (await poll(session)).activities.filter(({ from }) => from.role === 'user');
    assert.deepEqual(
      echoes.map(({ text }) => text),
      texts,
    );
    assert.ok(echoes.every(({ textFormat }) => textFormat === 'plain'));
  });

  it('hands a submission over, and shows nothing for the tap itself', async () => {
    const session = await openSession(served.url);
    const value = { lanyard: { card: 'greeting', action: 'start', nonce: 'nonce-1' }, age: 7, agree: true };
    await say(session, { value, channelData: { postBack: true, clientActivityID: 'tap' } });
    const [, tap, reply] = (await poll(session)).activities;
    assert.equal(tap?.text, undefined);
    assert.deepEqual(tap?.channelData, { clientActivityID: 'tap', postBack: true });
    assert.equal(reply?.text, 'You chose: start');
  });

  it('draws cards so that Direct Line clients can press their buttons', async () => {
    const session = await openSession(served.url);
    const [greeting] = (await poll(session)).activities;
    const [attachment] = greeting?.attachments ?? [];
    assert.equal(attachment?.contentType, 'application/vnd.microsoft.card.adaptive');
    assert.deepEqual(attachment?.content.actions, [
      {
        type: 'Action.Submit',
        title: 'Start',
        data: { lanyard: { card: 'greeting', action: 'start', nonce: 'nonce-1' } },
      },
    ]);
    assert.deepEqual(greeting?.suggestedActions, {
      to: [],
      actions: [{ type: 'imBack', title: 'Help now', value: 'help now' }],
    });
  });

  it('accepts typing and events, and keeps nothing of them', async () => {
    const session = await openSession(served.url);
    await say(session, { type: 'typing' });
    await say(session, { type: 'event', name: 'webchat/join', value: { language: 'en' } });
    assert.equal((await poll(session)).activities.length, 1);
  });

  it('gives a fresh token for the same conversation', async () => {
    const session = await openSession(served.url);
    served.clock.now = new Date('2026-03-02T10:29:00.000Z');
    const answer = await post(`${session.domain}/tokens/refresh`, undefined, bearer(session.token));
    const { token } = z.object({ token: z.string() }).parse(await answer.json());
    served.clock.now = new Date('2026-03-02T10:45:00.000Z');
    assert.equal((await poll({ ...session, token })).activities.length, 1);
  });

  it('comes back after a reload with the resume token, when the other token is long over', async () => {
    const session = await openSession(served.url);
    await say(session, { text: 'Before' });
    served.clock.now = new Date('2026-03-02T18:00:00.000Z');
    const resumed = await openSession(served.url, { resume: session.resume });
    assert.equal(resumed.conversationId, session.conversationId);
    assert.deepEqual((await poll(resumed)).activities.map(lineOf), [
      'bot: Hello',
      'user: Before',
      'bot: You said: Before',
    ]);
    assert.equal((await reconnect(resumed, '3')).conversationId, session.conversationId);
  });

  it('says that nothing was kept when the store fails, and takes the same post afterwards', async () => {
    let failing = true;
    const broken = await serve({
      turns: (echo) => async (request) => {
        if (failing && request.input.kind === 'text') throw new Error('disk full: Good morning');
        return echo(request);
      },
    });
    try {
      const session = await openSession(broken.url);
      const activity = { type: 'message', text: 'Good morning', channelData: { clientActivityID: 'c1' } };
      const answer = await post(activitiesOf(session), activity, bearer(session.token));
      assert.equal(answer.status, 500);
      assert.equal(
        z.object({ error: z.object({ code: z.string() }) }).parse(await answer.json()).error.code,
        'ServiceError',
      );
      failing = false;
      await say(session, activity);
      assert.deepEqual((await poll(session)).activities.map(lineOf), [
        'bot: Hello',
        'user: Good morning',
        'bot: You said: Good morning',
      ]);
      assert.ok(broken.lines.some((line) => line.includes('request failed')));
      assert.ok(!broken.lines.join('').includes('Good morning'));
    } finally {
      await broken.close();
    }
  });
});
