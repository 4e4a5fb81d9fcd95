import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { newDatabase } from './support/postgres.ts';
import { startService } from './support/service.ts';

const Session = z.object({ token: z.string(), conversationId: z.string() });
const Activities = z.object({
  activities: z.array(z.looseObject({ from: z.looseObject({ role: z.string() }), text: z.string().optional() })),
});

describe('two services over one PostgreSQL', function () {
  this.timeout(90_000);

  it('serve one conversation between them, and both are ready', async () => {
    const settings = { DATABASE_URL: await newDatabase(), DATA_KEY: Buffer.alloc(32, 3).toString('base64') };
    const [one, other] = await Promise.all([startService(settings), startService(settings)]);
    const opened = await fetch(`${one.url}/widget/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const { token, conversationId } = Session.parse(await opened.json());
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const at = (url: string) => `${url}/v3/directline/conversations/${conversationId}/activities`;
    for (const [place, service] of [other, one, other].entries()) {
      const text = ['give feedback', 'patient', 'not sure'][place];
      const answered = await fetch(at(service.url), {
        method: 'POST',
        headers,
        body: JSON.stringify({ type: 'message', from: { id: 'p' }, text }),
      });
      assert.equal(answered.status, 200);
    }
    const read = Activities.parse(await (await fetch(at(one.url), { headers })).json());
    assert.deepEqual(
      read.activities.flatMap((activity) => (activity.from.role === 'user' ? [activity.text] : [])),
      ['give feedback', 'patient', 'not sure'],
    );
    assert.match(JSON.stringify(read), /Overall, how was your experience of our service\?/);
    for (const { url } of [one, other]) assert.equal((await fetch(`${url}/readyz`)).status, 200);
    await Promise.all([one.remove(), other.remove()]);
  });
});
