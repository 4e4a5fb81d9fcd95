import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createSend } from '../../src/channel/send.ts';
import { createConnector } from '../../src/channel/teams/connector.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createDeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import { createDesk } from '../../src/team/desk.ts';
import type { DeskRequest } from '../../src/team/desk-request.ts';
import { createCaseDrawer } from '../../src/team/draw-case.ts';
import { channelReference, drawing, newCase, noNudge, record } from '../support/case-to-deliver.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { channelId } from '../support/teams-activity.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const [lead, other] = ['LAN-ABCD-FGHJK', 'LAN-BBBB-BBBBB'];
const someone = (name: string) => ({ id: `29:${name}`, name, objectId: `entra-${name}` });
const [sam, nominee] = [someone('sam'), someone('nominee')];
const content = loadContent();
const service = content.services[0]?.id ?? '';

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let connector: FakeConnector;
let now: Date;
let asked = 0;

const desk = (request: Omit<DeskRequest, 'key'>) => {
  asked += 1;
  const key = { channel: 'teams', conversationId: 'team', activityId: `t${asked}` } as const;
  return createDesk({
    store: kept.store,
    roster: { find: async (_place, id) => ({ id, name: id }) },
    content,
    now: () => now,
    owners: 'everybody',
    ...deskDefaults,
  })({ key, ...request });
};
const channel = { id: channelId, reference: '{}' };
const shown = (card: { readonly content: object } | undefined) => JSON.stringify(card?.content);

/** What a member of the panel taps, on the card as it is now. */
async function tap(action: string, fields: Record<string, unknown> = {}, reference = lead) {
  const version = (await kept.store.cases.find(reference))?.version ?? 0;
  const value = `${reference}:${version}`;
  const submission = { card: 'case', action, nonce: `case:${value}`, value, fields };
  return shown((await desk({ actor: sam, channel, input: { kind: 'submission', submission } })).card);
}

/** What the nominee taps, in their own chat. */
async function answer(action: 'accept' | 'decline', fields: Record<string, unknown> = {}, actor = nominee) {
  const submission = { card: 'champion-offer', action, nonce: `offer:${lead}`, value: lead, fields };
  return shown(
    (await desk({ actor, channel: { id: 'chat', reference: '{}' }, input: { kind: 'submission', submission } })).card,
  );
}

async function deliver() {
  await createDeliveryWorker({
    store: kept.store,
    send: createSend({ connector: createConnector({ timeoutMs: 2000 }) }),
    drawing: {
      ...drawing(kept.store, () => now),
      drawCase: createCaseDrawer({ store: kept.store, content, now: () => now }),
    },
    nudge: noNudge,
    now: () => now,
    random: () => 0.5,
    log: createLog(
      'silent',
      () => undefined,
      () => now,
    ),
    deadLetterAfter: 3 * 86_400_000,
  }).runOnce();
}
const posted = (text: string) =>
  connector.accepted.filter(({ activity }) => JSON.stringify(activity.attachments ?? activity.text).includes(text));
const tidings = async () =>
  (await kept.store.deliveries.claim(new Date(now.getTime() + 1_000), 1, 50)).flatMap((one) =>
    one.kind === 'tell' ? [`${one.caseReference} ${one.what}`] : [],
  );

async function nominated(reference: string, by: string, picked = true) {
  const answers = { purpose: 'nominate', name: 'Nia Mills', ...(picked ? { colleague: nominee.objectId } : {}) };
  await kept.store.turns.commit({
    key: { channel: 'teams', conversationId: `chat-${by}`, activityId: reference },
    at: now,
    conversation: { audience: 'staff', locale: 'en', state: '{}', fromVersion: 0 },
    said: [],
    records: [
      {
        kind: 'open-case',
        case: {
          ...newCase(reference, now, 'nominations'),
          kind: 'nomination',
          route: 'nomination',
          retention: 'nomination',
          serviceId: service,
          subject: picked ? `id:${nominee.objectId}` : 'name:nia mills|',
          givenBy: `entra-${by}`,
          words: {
            texts: [{ question: 'other', label: 'Why', text: `Because ${by} said so` }],
            answers: [],
            given: { dialog: 'nomination', answers },
          },
        },
      },
      { kind: 'deliver', delivery: { kind: 'case-card', queue: 'nominations', caseReference: reference } },
    ],
  });
}

describe('the register of champions', () => {
  beforeEach(async () => {
    now = new Date('2026-11-26T10:00:00Z');
    kept = await temporaryStore(() => now);
    connector = await startFakeConnector();
    const reference = channelReference(connector.serviceUrl);
    await record(kept.store, now, [
      { kind: 'set-destination', destination: { queue: 'nominations', channelId, reference, setBy: sam, setAt: now } },
    ]);
    await nominated(lead, 'ann');
  });
  afterEach(async () => {
    await connector.close();
    await kept.store.close();
    await kept.remove();
  });

  it('begins with a nominee who is asked in their own chat, and who nominated them is not said', async () => {
    await tap('claim');
    await tap('close', { outcome: 'accepted' });
    await deliver();
    const [asked] = posted('You have been nominated');
    assert.ok(asked);
    assert.equal(asked.conversationId, `chat-of-${nominee.objectId}`);
    assert.ok(!JSON.stringify(connector.accepted).includes('entra-ann'));
    assert.equal((await kept.store.champions.find(lead))?.state, 'asking');
    assert.match(await tap('hide-words'), /No answer yet/);
    const events = (await kept.store.cases.history(lead)).map(({ what }) => what);
    assert.deepEqual(events.slice(-2), ['closed', 'nominee-asked']);
  });

  it('asks for both, the role and being named, and tells whoever nominated them', async () => {
    await tap('claim');
    await tap('close', { outcome: 'accepted' });
    assert.match(await answer('accept'), /Say first whether we may name you/);
    assert.equal((await kept.store.champions.find(lead))?.state, 'asking');
    assert.match(await answer('accept', { named: 'yes' }), /Join the champions’ forum/);
    assert.match(await answer('decline'), /Thank you for being a champion/, 'it is given once');
    const champion = await kept.store.champions.find(lead);
    assert.deepEqual([champion?.state, champion?.mayName, champion?.name], ['agreed', true, 'Nia Mills']);
    assert.deepEqual((await tidings()).at(-1), `${lead} nominee-agreed`);
  });

  it('takes the answer from nobody else', async () => {
    await tap('claim');
    await tap('close', { outcome: 'accepted' });
    assert.match(await answer('accept', { named: 'yes' }, someone('eve')), /for the colleague who was nominated/);
    assert.equal((await kept.store.champions.find(lead))?.state, 'asking');
  });

  it('records a lanyard once, and a recognition only with consent', async () => {
    await tap('claim');
    await tap('close', { outcome: 'accepted' });
    await answer('accept', { named: 'no' });
    const card = await tap('hide-words');
    assert.match(card, /Lanyard issued/);
    assert.doesNotMatch(card, /Post a recognition/);
    await tap('recognise');
    await tap('issue-lanyard');
    await tap('issue-lanyard');
    await deliver();
    assert.equal(posted('is a staff champion').length, 0, 'a forged tap names nobody');
    const events = (await kept.store.cases.history(lead)).map(({ what }) => what);
    assert.deepEqual(
      events.filter((what) => what === 'lanyard-issued' || what === 'recognised'),
      ['lanyard-issued'],
    );
  });

  it('posts a recognition once, where they agreed to be named', async () => {
    await tap('claim');
    await tap('close', { outcome: 'accepted' });
    await answer('accept', { named: 'yes' });
    assert.match(await tap('recognise'), /The recognition is posted/);
    await tap('recognise');
    await deliver();
    assert.equal(posted('Nia Mills is a staff champion').length, 1);
  });

  it('decides several nominations of one person together', async () => {
    await nominated(other, 'bob');
    assert.match(
      await tap('show-words'),
      /Because ann said so.*Another nomination of the same person.*Because bob said so/,
    );
    await tap('claim');
    await tap('close', { outcome: 'accepted' });
    const found = await kept.store.cases.find(other);
    assert.deepEqual([found?.state, found?.outcome], ['closed', 'accepted']);
    assert.equal((await kept.store.champions.all()).length, 1, 'and one person is in the register once');
    const told = await tidings();
    for (const reference of [lead, other]) assert.ok(told.includes(`${reference} closed`), told.join());
  });

  it('says on the card that a nominee could not be reached, and asks again later', async () => {
    connector.failWhen(({ body }) =>
      body.includes(`"members":[{"id":"${nominee.objectId}"`) ? { kind: 'status', status: 403 } : undefined,
    );
    await tap('claim');
    await tap('close', { outcome: 'accepted' });
    await deliver();
    assert.match(await tap('hide-words'), /could not be reached in Teams yet/);
    connector.failWhen(() => undefined);
    now = new Date(now.getTime() + 7 * 3_600_000);
    await deliver();
    assert.equal(posted('You have been nominated').length, 1);
  });

  it('takes an answer that one of the team brings, where nobody was picked', async () => {
    await kept.store.close();
    await kept.remove();
    kept = await temporaryStore(() => now);
    const reference = channelReference(connector.serviceUrl);
    await record(kept.store, now, [
      { kind: 'set-destination', destination: { queue: 'nominations', channelId, reference, setBy: sam, setAt: now } },
    ]);
    await nominated(lead, 'ann', false);
    await tap('claim');
    assert.match(await tap('close', { outcome: 'accepted' }), /To be asked by one of you/);
    assert.match(await tap('nominee-answered', {}), /Choose something/);
    assert.match(await tap('nominee-answered', { answer: 'unnamed' }), /is not to be named/);
    assert.equal((await kept.store.champions.find(lead))?.state, 'agreed');
  });

  it('tells a nominee kindly when the panel says no, and asks nothing', async () => {
    await tap('claim');
    await tap('close', { outcome: 'declined', detail: 'Next year.' });
    await deliver();
    assert.equal(posted('A colleague thought of you').length, 1);
    assert.equal(posted('You have been nominated as').length, 0);
    assert.equal(await kept.store.champions.find(lead), undefined);
    assert.ok(!JSON.stringify(connector.accepted).includes('Next year.'), 'the reason is not theirs to read');
  });

  it('is shown in the channel for nominations alone, and finds whom a patient may talk to', async () => {
    await tap('claim');
    await tap('close', { outcome: 'accepted' });
    await answer('accept', { named: 'no' });
    const ask = (id: string) =>
      desk({ actor: sam, channel: { id, reference: '{}' }, input: { kind: 'text', text: 'champions' } });
    assert.match(shown((await ask(channelId)).cards[0]), /Nia Mills/);
    assert.match((await ask('elsewhere')).texts.join(), /in the channel for nominations/);
    await record(kept.store, now, [
      {
        kind: 'open-case',
        case: { ...newCase('LAN-CCCC-CCCCC', now, 'nominations'), route: 'champion', serviceId: service },
      },
    ]);
    assert.match(await tap('hide-words', {}, 'LAN-CCCC-CCCCC'), /Champions there.*Nia Mills/);
  });
});
