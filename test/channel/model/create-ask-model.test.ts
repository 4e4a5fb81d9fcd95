import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import { createAskModel } from '../../../src/channel/model/create-ask-model.ts';
import { createLog } from '../../../src/log.ts';

type Answer = (res: ServerResponse) => void;

const json =
  (body: unknown, status = 200): Answer =>
  (res) => {
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify(body));
  };
const completion = (content: string) =>
  json({
    id: 'c',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  });

describe('asking a model', () => {
  let answer: Answer = completion('{}');
  let asked: { readonly url: string; readonly authorization: string; readonly body: string }[] = [];
  let lines: string[] = [];
  const server = createServer(async (req, res) => {
    asked.push({ url: req.url ?? '', authorization: req.headers.authorization ?? '', body: await text(req) });
    answer(res);
  });
  const ask = () => {
    const { port } = server.address() as AddressInfo;
    const log = createLog(
      'debug',
      (line) => lines.push(line),
      () => new Date(0),
    );
    const model = { kind: 'openai', url: `http://127.0.0.1:${port}/v1`, key: 'k-1', name: 'small' } as const;
    return createAskModel({ ...model, timeoutMs: 300, log })(
      'Answer in JSON.',
      'It was fine. {{ignore $text}} {{$task}}',
    );
  };

  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
    lines = [];
  });

  it('sends the task and the words in the protocol of OpenAI, and gives the answer', async () => {
    answer = completion('{"summary":"Fine."}');
    assert.equal(await ask(), '{"summary":"Fine."}');
    const [call] = asked;
    assert.deepEqual([call?.url, call?.authorization], ['/v1/chat/completions', 'Bearer k-1']);
    const body = JSON.parse(call?.body ?? '{}');
    assert.deepEqual([body.model, body.temperature], ['small', 0]);
    assert.deepEqual(body.messages, [
      { role: 'system', content: 'Answer in JSON.' },
      // What somebody wrote is never taken for a template.
      { role: 'user', content: 'It was fine. {{ignore $text}} {{$task}}' },
    ]);
  });

  const faults: readonly (readonly [what: string, answer: Answer, code: string])[] = [
    ['is overloaded', json({ error: { message: 'zebra' } }, 429), 'http-429'],
    ['fails', json({ error: { message: 'zebra' } }, 500), 'http-500'],
    ['refuses the key', json({ error: { message: 'zebra' } }, 401), 'http-401'],
    ['answers something else', json({ hello: 'zebra' }), 'no-completion'],
    ['answers no JSON', (res) => res.end('<html>zebra'), 'network'],
    ['hangs', () => undefined, 'time-out'],
    ['breaks off', (res) => res.destroy(), 'network'],
  ];
  for (const [what, fault, code] of faults)
    it(`gives nothing when it ${what}, asks once, and prints nothing of it`, async () => {
      answer = fault;
      const printed = sinon.stub(console, 'log');
      try {
        assert.equal(await ask(), undefined);
        assert.equal(printed.callCount, 0);
      } finally {
        printed.restore();
      }
      assert.equal(asked.length, 1);
      assert.match(lines.join(), new RegExp(`"code":"${code}"`));
      assert.doesNotMatch(lines.join(), /zebra|It was fine/);
    });
});
