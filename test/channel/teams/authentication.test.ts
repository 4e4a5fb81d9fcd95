import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import sinon from 'sinon';
import { createConnector } from '../../../src/channel/teams/connector.ts';
import { createTeams } from '../../../src/channel/teams/create-teams.ts';
import { createLog } from '../../../src/log.ts';
import { startBotIdentity } from '../../support/bot-identity.ts';
import { channelMessage, type Given, personalMessage, sam, tap, tenantId } from '../../support/teams-activity.ts';

const botId = '33333333-3333-4333-8333-333333333333';
const serviceUrl = 'https://smba.trafficmanager.net/uk/';
const lines: string[] = [];
const log = createLog(
  'debug',
  (line) => lines.push(line),
  () => new Date('2026-11-23T21:00:00Z'),
);

let identity: Awaited<ReturnType<typeof startBotIdentity>>;
const takeTurn = sinon.fake.resolves({ repeated: false, replies: [] });

const teamsWith = (openIdMetadata: string) =>
  createTeams({
    teams: { kind: 'bot', id: botId, signIn: { by: 'secret', secret: 'a secret of nobody' }, tenantId, openIdMetadata },
    takeTurn,
    desk: sinon.fake.rejects(new Error('not the desk')),
    search: async () => [],
    sendNow: sinon.fake.resolves(undefined),
    connector: createConnector({ token: async () => undefined, timeoutMs: 2000 }),
    log,
  });

const message = () => personalMessage({ serviceUrl });
const bearer = async (claims: Parameters<typeof identity.sign>[0] = {}) => `Bearer ${await identity.sign(claims)}`;
const long = 3600;
const hourAgo = () => Math.floor(Date.now() / 1000) - long;

describe('the Teams endpoint of a registered bot', () => {
  before(async () => {
    // The SDK writes refused tokens to the console by itself.
    sinon.stub(console, 'error');
    identity = await startBotIdentity({ botId, serviceUrl });
  });
  after(async () => {
    sinon.restore();
    await identity.close();
  });

  it('takes an activity with a token that the Bot Framework signed for it', async () => {
    takeTurn.resetHistory();
    const { status } = await teamsWith(identity.openIdMetadata).receive(await bearer(), message());
    assert.equal(status, 200);
    assert.equal(takeTurn.callCount, 1);
  });

  const refused: readonly (readonly [string, () => Promise<string | undefined>])[] = [
    ['no token', async () => undefined],
    ['an empty header', async () => ''],
    ['garbage', async () => 'Bearer abc.def.ghi'],
    ['another scheme', async () => `Basic ${await identity.sign()}`],
    ['a token for another bot', () => bearer({ audience: '44444444-4444-4444-8444-444444444444' })],
    ['a token of another issuer', () => bearer({ issuer: 'https://example.org' })],
    ['an expired token', () => bearer({ expires: hourAgo() })],
    ['a token that another key signed', () => bearer({ forged: true })],
    ['a token for another service address', () => bearer({ serviceUrl: 'https://example.org/' })],
  ];
  for (const [what, header] of refused)
    it(`answers 401 to ${what}, in its own words`, async () => {
      takeTurn.resetHistory();
      const { status, body } = await teamsWith(identity.openIdMetadata).receive(await header(), message());
      assert.equal(status, 401);
      assert.deepEqual(body, {
        error: { code: 'Unauthorized', message: 'A token of the Bot Framework for this bot is needed.' },
      });
      assert.equal(takeTurn.callCount, 0);
    });

  it('answers 401 to a token without an algorithm', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: 'https://api.botframework.com',
      aud: botId,
      serviceurl: serviceUrl,
      exp: hourAgo() + 2 * long,
    };
    const unsigned = `Bearer ${part({ alg: 'none', kid: 'key-1' })}.${part(claims)}.`;
    assert.equal((await teamsWith(identity.openIdMetadata).receive(unsigned, message())).status, 401);
  });

  const elsewhere = '55555555-5555-4555-8555-555555555555';
  const ours = { id: 'a:personal', conversationType: 'personal' };
  const foreign: readonly (readonly [string, Record<string, unknown>])[] = [
    ['another organisation', { channelData: { tenant: { id: elsewhere } } }],
    ['another organisation’s conversation', { conversation: { ...ours, tenantId: elsewhere } }],
    ['a visitor from another organisation in a channel that is shared', { from: { ...sam, tenantId: elsewhere } }],
    ['no organisation at all', { conversation: ours, channelData: {} }],
  ];
  for (const [what, different] of foreign)
    for (const made of [personalMessage, channelMessage, (given: Given) => tap('execute', 'case', given)])
      it(`refuses ${what}, whatever is signed: ${made({ serviceUrl }).id}`, async () => {
        takeTurn.resetHistory();
        const activity = made({ serviceUrl, ...different });
        const { status, body } = await teamsWith(identity.openIdMetadata).receive(await bearer(), activity);
        assert.equal(status, 403);
        assert.match(JSON.stringify(body), /serves another organisation/);
        assert.equal(takeTurn.callCount, 0);
      });

  it('takes a message that names its organisation once, in any letters', async () => {
    takeTurn.resetHistory();
    const activity = personalMessage({
      serviceUrl,
      channelData: {},
      from: { ...sam, tenantId: tenantId.toUpperCase() },
    });
    assert.equal((await teamsWith(identity.openIdMetadata).receive(await bearer(), activity)).status, 200);
    assert.equal(takeTurn.callCount, 1);
  });

  it('asks to try again when the signing keys cannot be read', async () => {
    const unreachable = teamsWith('http://127.0.0.1:9/metadata');
    assert.equal((await unreachable.receive(await bearer(), message())).status, 503);
  });

  it('never logs a token', async () => {
    const forged = await bearer({ forged: true });
    await teamsWith(identity.openIdMetadata).receive(forged, message());
    assert.ok(!lines.join('').includes(forged.slice(20, 60)));
  });
});
