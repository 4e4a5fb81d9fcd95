import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTraces } from '../../src/metrics/create-traces.ts';

const turn = (channel: 'widget' | 'teams') =>
  ({
    key: { channel, conversationId: 'zebra-conversation', activityId: 'zebra-activity' },
    speaker: { audience: 'public', channel, locale: 'en' },
    input: { kind: 'text', text: 'zebra words' },
  }) as const;
const delivery = {
  id: 'zebra-id',
  kind: 'retention',
  to: 'zebra-to',
  attempts: 1,
  inDoubt: 0,
  firstTriedAt: new Date(0),
} as const;

interface Span {
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue: string } }[];
  readonly status: { readonly code: number };
}

describe('traces', () => {
  let collector: Server;
  let came: string[];
  let answer: number;

  beforeEach(async () => {
    [came, answer] = [[], 200];
    collector = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      came.push(Buffer.concat(parts).toString());
      // In two steps: restify, where it is loaded, has answers begin without giving them back.
      response.writeHead(answer);
      response.end('{}');
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => collector.close(resolve)));

  const traced = () => createTraces({ url: `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces` });
  const spans = (): Span[] =>
    came.flatMap((text) =>
      JSON.parse(text).resourceSpans.flatMap((of: { scopeSpans: { spans: Span[] }[] }) =>
        of.scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
  const said = ({ name, attributes, status }: Span) =>
    [
      name,
      ...attributes.map(({ key, value }) => `${key}=${value.stringValue}`),
      ...(status.code === 2 ? ['failed'] : []),
    ].join(' ');

  it('tell of turns, the desk and deliveries, and hold no id and nothing that anybody typed', async () => {
    const { ofTurns, ofAttempts, close } = traced();
    await ofTurns(async () => ({ repeated: false, replies: { leased: [], due: ['zebra-reply'] } }))(turn('widget'));
    await ofTurns(async () => ({ repeated: true, replies: { leased: [], due: [] } }))(turn('teams'));
    const broken = ofTurns(async () => Promise.reject(new Error('zebra said something')));
    await assert.rejects(broken(turn('widget')), /zebra/);
    await ofAttempts(async () => ({ kind: 'dead' }))(delivery);
    await close();
    assert.deepEqual(spans().map(said), [
      'turn channel=widget result=committed',
      'turn channel=teams result=repeated',
      'turn channel=widget failed',
      'delivery kind=retention result=dead',
    ]);
    assert.doesNotMatch(came.join(), /zebra/);
  });

  for (const fault of ['refuses', 'is gone'] as const)
    it(`cost nothing where the collector ${fault}`, async () => {
      const { ofTurns, close } = traced();
      answer = 500;
      if (fault === 'is gone') await new Promise((resolve) => collector.close(resolve));
      const taken = await ofTurns(async () => ({ repeated: false, replies: { leased: [], due: [] } }))(turn('widget'));
      assert.deepEqual(taken, { repeated: false, replies: { leased: [], due: [] } });
      await close();
      if (fault === 'is gone') await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    });
});
