import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { CaseChange } from '../../src/store/case.ts';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
let chat: Chat;
const shown = async (turn: ReturnType<Chat['take']>) => chat.shown((await turn).said);
const team = { id: 'team', name: 'Pat' };

/** A colleague shares something, and gives its reference. */
async function share(done: string, wanted: 'with-name' | 'without-name' | 'no' = 'with-name'): Promise<string> {
  await chat.take({ kind: 'start', dialog: 'good-practice', known: {} });
  await chat.fill(
    { done, difference: 'Fewer people came back worried.', service: 'westlands', share: wanted },
    'answer-form',
  );
  await chat.tap('send');
  return chat.references.at(-1) ?? '';
}

async function change(reference: string, to: CaseChange) {
  const found = (await chat.store.cases.find(reference)) ?? assert.fail();
  const event = { at: chat.clock.now, actor: team, what: 'closed' } as const;
  await chat.store.turns.commit({
    key: { channel: 'teams', conversationId: 'desk', activityId: `${reference}-${found.version}` },
    at: chat.clock.now,
    said: [],
    records: [{ kind: 'change-case', reference, fromVersion: found.version, change: to, event }],
  });
}
const letTheForumRead = (reference: string) =>
  change(reference, { state: 'closed', outcome: 'shared', closedAt: chat.clock.now });

describe('good practice that was shared', () => {
  beforeEach(async () => {
    chat = await talk({ channel: 'teams', person: { id: 'sam', name: 'Sam Taylor' } });
    await chat.hello();
  });
  afterEach(() => chat.end());

  it('is found by its words, with its service and with the name where that was wanted', async () => {
    await letTheForumRead(await share('We ring people the day after a fall.'));
    const found = await shown(chat.type('find good practice about falls'));
    for (const part of [/We ring people the day after a fall\./, /Fewer people came back/, /Westlands/, /Sam Taylor/])
      assert.match(found, part);
    await letTheForumRead(await share('We put a clock on every wall.', 'without-name'));
    const nameless = await shown(chat.type('is there any good practice on clocks?'));
    assert.match(nameless, /We put a clock/);
    assert.doesNotMatch(nameless, /Sam Taylor/);
  });

  it('is not found before the team let the forum read it, nor without consent, nor once it is taken back', async () => {
    const search = () => shown(chat.type('find good practice about falls'));
    const reference = await share('We ring people after falls.');
    assert.match(await search(), /Nothing has been shared yet/);
    await change(reference, { state: 'closed', outcome: 'told', closedAt: chat.clock.now });
    assert.match(await search(), /Nothing has been shared yet/);
    await letTheForumRead(await share('We count falls every week.', 'no'));
    assert.match(await search(), /Nothing has been shared yet/);
    const shared = await share('We talk about falls at handover.');
    await letTheForumRead(shared);
    assert.match(await search(), /at handover/);
    await chat.type('take back what I sent');
    await chat.tap('start', `withdraw:${shared}`);
    await chat.tap('start', `withdraw-yes:${shared}`);
    assert.match(await search(), /Nothing has been shared yet/);
  });

  it('comes with what fits best first, one to a page, forth and back', async () => {
    for (const done of ['We sit with people at meals.', 'We sit with people who fell, at night.', 'Clocks.'])
      await letTheForumRead(await share(done));
    assert.match(await shown(chat.type('find good practice about falls at night')), /Page 1 of 1[\s\S]*who fell/);
    const first = await shown(chat.type('search the champions’ forum for sitting together'));
    assert.match(first, /Page 1 of 2/);
    assert.match(await shown(chat.tap('show', 'good-practice:find/2:sitting together')), /Page 2 of 2/);
    assert.match(await shown(chat.tap('show', 'good-practice:find/1:sitting together')), /Page 1 of 2/);
    assert.match(await shown(chat.tap('show', 'good-practice:find')), /Page 1 of 3/);
  });

  it('says kindly that nothing fits, and leads to all of it', async () => {
    await letTheForumRead(await share('Clocks.'));
    assert.match(await shown(chat.type('find good practice about zebras')), /Nothing that was shared has these words/);
    assert.match(await shown(chat.tap('show', 'good-practice:find')), /Clocks\./);
  });

  it('is drawn plain, never cut, and on cards that stay light', async () => {
    const long = `[x](http://evil) ${'We listen. '.repeat(700)}The end.`;
    await letTheForumRead(await share(long));
    const read: string[] = [];
    for (const page of [1, 2, 3]) {
      const { said } = await chat.take({
        kind: 'submission',
        submission: { card: 'offer', action: 'show', nonce: 'n', value: `good-practice:find/${page}:`, fields: {} },
      });
      assert.ok(Buffer.byteLength(JSON.stringify(said)) < 28_000);
      assert.doesNotMatch(JSON.stringify(said), /"type":"TextBlock"[^}]*evil/);
      read.push(chat.shown(said));
    }
    assert.match(read.join('\n'), /The end\./);
    assert.equal(read.join('\n').match(/We listen\./g)?.length, 700);
  });

  it('can be searched in the middle of something, which then goes on', async () => {
    await letTheForumRead(await share('We ring people after falls.'));
    await chat.tap('start', 'nomination');
    assert.match(await shown(chat.type('find good practice about falls')), /ring people after falls/);
    const filled = { purpose: 'thank', name: 'Sam', team: 'westlands', why: 'Kind.', tellName: 'yes', share: 'no' };
    assert.match(await shown(chat.fill(filled, 'answer-form')), /Check your answers/);
  });

  it('is found however it is asked for', async () => {
    await letTheForumRead(await share('We ring people after falls.'));
    for (const said of [
      'what good practice has been shared about falls?',
      'is there good practice on falls',
      'what good practice is there about falls',
    ])
      assert.match(await shown(chat.type(said)), /ring people after falls/, said);
  });

  it('is not mistaken for sharing some', async () => {
    for (const said of ['I would like to share good practice', 'share good practice about falls'])
      assert.match(await shown(chat.type(said)), /What did you or your team do/);
  });

  it('is for staff: a visitor of the website finds none of it', async () => {
    await letTheForumRead(await share('We ring people after falls.'));
    const visitor = await talk();
    await visitor.hello();
    const submission = { card: 'offer', action: 'show', nonce: 'n', value: 'good-practice:find:falls', fields: {} };
    for (const turn of [
      visitor.type('find good practice about falls'),
      visitor.take({ kind: 'submission', submission }),
    ])
      assert.doesNotMatch(visitor.shown((await turn).said), /shared|ring people/);
    await visitor.end();
  });
});
