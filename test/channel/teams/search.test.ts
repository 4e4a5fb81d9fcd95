import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { asksTheDesk } from '../../../src/channel/teams/asks-the-desk.ts';
import { deepLink } from '../../../src/channel/teams/deep-link.ts';
import { startService } from '../../support/service.ts';
import { personalMessage } from '../../support/teams-activity.ts';

describe('looking cases up from the compose box', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  before(async () => {
    service = await startService();
  });
  after(() => service.remove());

  async function search(value: unknown, more: Record<string, unknown> = {}) {
    const activity = personalMessage({
      serviceUrl: 'http://127.0.0.1:1',
      type: 'invoke',
      name: 'composeExtension/query',
      id: 'f:1',
      text: undefined,
      value,
      ...more,
    });
    const answered = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return { status: answered.status, body: JSON.stringify(await answered.json()) };
  }

  it('refuses whoever is in no team, in words', async () => {
    const { status, body } = await search({ commandId: 'find', parameters: [{ name: 'query', value: 'mine' }] });
    assert.equal(status, 200);
    assert.match(body, /"composeExtension":\{"type":"message","text":"Only members of a team/);
  });

  for (const value of [
    { commandId: 'find', parameters: [{ name: 'query', value: { a: 1 } }], queryOptions: { skip: -1 } },
    { commandId: 'find', parameters: 'x' },
    { commandId: 'find', parameters: [null] },
    { commandId: 'find', queryOptions: '' },
    { commandId: 'other' },
    null,
  ])
    it(`is never a fault of the server's: ${JSON.stringify(value)}`, async () => {
      const { status, body } = await search(value);
      assert.ok(status < 500, `${status}`);
      assert.doesNotMatch(body, /Error:|\.ts|node_modules|went wrong/);
    });

  it('knows how a team member asks for their cases, and nothing more', () => {
    for (const said of ['my cases', 'My open cases', 'show me my cases.']) assert.ok(asksTheDesk(said), said);
    for (const said of ['my case is about the ward', 'what happened to my cases of feedback'])
      assert.ok(!asksTheDesk(said), said);
  });

  it('opens a card by its channel and the message that began its thread', () => {
    assert.equal(
      deepLink({ conversationId: '19:abc@thread.tacv2;messageid=171', activityId: '172' }),
      'https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/171',
    );
  });
});
