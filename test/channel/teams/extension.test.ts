import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { z } from 'zod/v4';
import { objectsIn } from '../../cards/objects-in.ts';
import { startService } from '../../support/service.ts';
import { personalMessage } from '../../support/teams-activity.ts';

const Answered = z.object({
  task: z.object({
    type: z.literal('continue'),
    value: z.object({ title: z.string(), card: z.object({ content: z.record(z.string(), z.unknown()) }) }),
  }),
});

const author = { id: '33333333-3333-4333-8333-333333333333', displayName: 'Jo Porter' };
const answers = { purpose: 'nominate', team: 'westlands', why: 'Always listens.', tellName: 'yes', share: 'no' };

describe('nominating from the compose box and from a colleague’s message', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  let count = 0;
  before(async () => {
    service = await startService();
  });
  after(() => service.remove());

  async function invoke(what: 'fetchTask' | 'submitAction', value: object) {
    count += 1;
    const activity = personalMessage({
      serviceUrl: 'http://127.0.0.1:1',
      type: 'invoke',
      name: `composeExtension/${what}`,
      id: `f:${count}`,
      text: undefined,
      conversation: { id: '19:chat-with-jo', conversationType: 'groupChat' },
      value: { commandId: 'nominate', commandContext: 'message', ...value },
    });
    const answered = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return { status: answered.status, body: (await answered.json()) as unknown };
  }

  const cardIn = (body: unknown) => Answered.parse(body).task.value.card.content;
  const shown = (body: unknown) => JSON.stringify(cardIn(body));
  function dataOf(body: unknown, action: string) {
    const found = objectsIn(cardIn(body)).find(({ data }) =>
      JSON.stringify(data ?? {}).includes(`"action":"${action}"`),
    );
    assert.ok(found !== undefined, `no ${action}`);
    assert.equal(found.type, 'Action.Submit', 'a dialog knows no other action');
    return z.looseObject({ lanyard: z.looseObject({}) }).parse(found.data);
  }

  it('fills in the author, asks, checks and stores, all in the dialog', async () => {
    const opened = await invoke('fetchTask', { messagePayload: { from: { user: author } } });
    assert.match(shown(opened.body), /Jo Porter/);
    const more = await invoke('submitAction', {
      data: { ...dataOf(opened.body, 'answer-form'), ...answers, colleague: author.id, name: 'Jo Porter' },
    });
    const check = await invoke('submitAction', {
      data: { ...dataOf(more.body, 'answer-form'), ...answers, colleague: author.id, name: 'Jo Porter', manager: '' },
    });
    assert.match(shown(check.body), /Check your answers/);
    const send = dataOf(check.body, 'send');
    const sent = await invoke('submitAction', { data: send });
    assert.match(shown(sent.body), /We have your nomination/);
    const again = await invoke('submitAction', { data: send });
    assert.match(shown(again.body), /We have your nomination/, 'a repeated invoke gets the same answer');
  });

  it('refuses the same nomination a second time, kindly', async () => {
    const opened = await invoke('fetchTask', { messagePayload: { from: { user: author } } });
    const filled = { ...answers, colleague: author.id, name: 'Jo Porter', manager: '' };
    const first = await invoke('submitAction', { data: { ...dataOf(opened.body, 'answer-form'), ...filled } });
    const check = /Check your answers/.test(shown(first.body))
      ? first
      : await invoke('submitAction', { data: { ...dataOf(first.body, 'answer-form'), ...filled } });
    const sent = await invoke('submitAction', { data: dataOf(check.body, 'send') });
    assert.match(shown(sent.body), /You have nominated this person before/);
  });

  it('opens from the compose box with nobody filled in', async () => {
    const opened = await invoke('fetchTask', { commandContext: 'compose' });
    assert.match(shown(opened.body), /Thank or nominate staff/);
    assert.doesNotMatch(shown(opened.body), /Jo Porter/);
  });

  it('answers what it does not know without a fault', async () => {
    assert.ok((await invoke('fetchTask', { commandId: 'other' })).status < 500);
    assert.ok((await invoke('submitAction', { data: 'nothing' })).status < 500);
  });

  it('shows with the help what was kept and who was alerted', async () => {
    const opened = await invoke('fetchTask', { commandContext: 'compose' });
    const met = await invoke('submitAction', {
      data: { ...dataOf(opened.body, 'answer-form'), ...answers, name: 'Sam', why: 'I want to kill myself' },
    });
    assert.match(shown(met.body), /Please get help now/);
    assert.match(shown(met.body), /I have kept what you wrote[\s\S]*I have put an alert in the queue/);
    const again = await invoke('fetchTask', { commandContext: 'compose' });
    assert.match(shown(again.body), /Go on[\s\S]*Stop here[\s\S]*Please choose/);
  });
});
