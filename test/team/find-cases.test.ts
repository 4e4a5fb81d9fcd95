import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import type { NewCase } from '../../src/store/case.ts';
import { createDesk } from '../../src/team/desk.ts';
import { createFindCases } from '../../src/team/find-cases.ts';
import type { Queue } from '../../src/team/queue.ts';
import type { Roster } from '../../src/team/roster.ts';
import { createSearch } from '../../src/team/search.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const now = () => at;
const day = 86_400_000;
const sam = { id: '29:sam', name: "Sam “the” O'Neil" };
/** Who belongs to which channel. */
const members: Readonly<Record<string, readonly string[]>> = { team: [sam.id, '29:ada'], guarded: ['29:ada'] };
const roster: Roster = {
  find: async ({ channelId }, id) => (members[channelId]?.includes(id) ? { id, name: id } : 'nobody'),
};

let kept: Awaited<ReturnType<typeof temporaryStore>>;
const find = () => createFindCases({ store: kept.store, roster, now });

const setChannel = (queue: Queue, channelId: string) =>
  ({ kind: 'set-destination', destination: { queue, channelId, reference: '{}', setBy: sam, setAt: at } }) as const;

const open = (reference: string, queue: Queue, more: Partial<NewCase> = {}) =>
  record(kept.store, at, [{ kind: 'open-case', case: { ...newCase(reference, at, queue), ...more } }]);

async function claim(reference: string, state: 'claimed' | 'closed' = 'claimed') {
  const event = { at, actor: sam, what: 'claimed' } as const;
  const change = { state, claimedBy: sam, claimedAt: at };
  await record(kept.store, at, [{ kind: 'change-case', reference, fromVersion: 1, change, event }]);
}

async function found(query: string, id = sam.id, skip = 0, count = 25) {
  const answer = await find()({ actor: { id }, query, skip, count });
  return answer.kind === 'found' ? answer.cases.map(({ reference }) => reference) : answer.kind;
}

describe('finding cases', () => {
  beforeEach(async () => {
    kept = await temporaryStore(now);
    await record(kept.store, at, [
      setChannel('general', 'team'),
      setChannel('complaints', 'team'),
      setChannel('urgent', 'guarded'),
    ]);
    await open('LAN-AAAA-AAAAA', 'general', { dueAt: new Date(at.getTime() + day) });
    await open('LAN-BBBB-BBBBB', 'complaints', { dueAt: new Date(at.getTime() - day), urgency: 'soon' });
    await open('LAN-CCCC-CCCCC', 'urgent', { urgency: 'urgent' });
    await open('LAN-DDDD-DDDDD', 'nominations');
    await claim('LAN-AAAA-AAAAA');
    await open('LAN-EEEE-EEEEE', 'general');
    await claim('LAN-EEEE-EEEEE', 'closed');
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });

  for (const [query, expected] of [
    ['mine', ['LAN-AAAA-AAAAA']],
    ['My cases', ['LAN-AAAA-AAAAA']],
    ['unclaimed', ['LAN-BBBB-BBBBB', 'LAN-DDDD-DDDDD']],
    ['overdue', ['LAN-BBBB-BBBBB']],
    ['urgent', []],
    ['lan-eeee', ['LAN-EEEE-EEEEE']],
    ['', ['LAN-BBBB-BBBBB', 'LAN-AAAA-AAAAA', 'LAN-DDDD-DDDDD']],
    ['LAN-%', []],
    ["'; drop table", []],
  ] as const)
    it(`“${query}” gives a member what is theirs to see: ${expected.length}`, async () => {
      assert.deepEqual(await found(query), expected);
    });

  it('finds the words that a person wrote, whatever their endings, all of them, and no longer when they take them back', async () => {
    const reference = 'LAN-FFFF-FFFFF';
    const words = {
      texts: [{ question: 'improve', label: 'Better', text: 'We waited for hours in the corridors at Mill View' }],
      answers: [],
    } as const;
    await open(reference, 'complaints', { words });
    for (const query of ['waiting', 'corridor', 'Mill View', 'the CORRIDORS, waiting'])
      assert.deepEqual(await found(query), [reference], query);
    assert.deepEqual(await found('corridor zebra'), []);
    assert.deepEqual(await found('corridor', '29:ada'), [reference]);
    await record(kept.store, at, [
      {
        kind: 'add-message',
        reference,
        message: { id: 'm', at, by: 'person', kind: 'answer', text: 'It was a Tuesday', visibleFrom: at },
      },
    ]);
    assert.deepEqual(await found('tuesday corridor'), [reference]);
    await record(kept.store, at, [{ kind: 'withdraw-case', reference, fromVersion: 1, at }]);
    assert.deepEqual(await found('tuesday'), []);
    assert.deepEqual(await found('corridor'), []);
  });

  it('shows danger to those of its own channel alone', async () => {
    assert.deepEqual(await found('urgent', '29:ada'), ['LAN-CCCC-CCCCC']);
    assert.deepEqual(await found('lan-cccc'), []);
  });

  it('refuses whoever belongs to no team', async () => {
    for (const query of ['', 'mine', 'lan-aaaa']) assert.equal(await found(query, '29:stranger'), 'not-a-member');
    const search = createSearch({ find: find(), now });
    assert.match(String(await search({ actor: { id: '29:stranger' }, query: '', skip: 0, count: 9 })), /Only members/);
  });

  it('gives them page by page', async () => {
    assert.deepEqual(await found('', sam.id, 0, 2), ['LAN-BBBB-BBBBB', 'LAN-AAAA-AAAAA']);
    assert.deepEqual(await found('', sam.id, 2, 2), ['LAN-DDDD-DDDDD']);
  });

  it('says in a list what a case is and how it stands, and never what was said', async () => {
    const listed = await createSearch({ find: find(), now })({ actor: sam, query: 'overdue', skip: 0, count: 9 });
    const shown = JSON.stringify(listed);
    assert.match(shown, /Feedback: LAN-BBBB-BBBBB/);
    assert.match(shown, /Overdue: it was due Wednesday 25 November/);
    assert.doesNotMatch(shown, /zebra/);
  });

  it('tells a member in their own chat what they have, with the way to each card', async () => {
    const reference = 'LAN-AAAA-AAAAA';
    await kept.store.turns.commit({
      key: { channel: 'teams', conversationId: 'x', activityId: 'card' },
      at,
      said: [],
      records: [{ kind: 'deliver', delivery: { kind: 'case-card', queue: 'general', caseReference: reference } }],
    });
    const [card] = (await kept.store.deliveries.claim(at, 1_000, 9)).filter(({ kind }) => kind === 'case-card');
    await kept.store.deliveries.sent(card?.id ?? '', {
      at,
      activityId: '17',
      conversationId: 'team;messageid=17',
      version: 2,
    });
    const content = loadContent();
    const linkTo = ({ activityId }: { readonly activityId: string }) => `https://teams.example/${activityId}`;
    const desk = createDesk({
      store: kept.store,
      roster,
      content,
      now,
      owners: [],
      ...deskDefaults,
      find: find(),
      linkTo,
    });
    const asked = (id: string) =>
      desk({
        key: { channel: 'teams', conversationId: 'chat', activityId: id },
        actor: { id, name: id },
        channel: { id: 'chat', reference: '{}' },
        input: { kind: 'text', text: 'my cases' },
        personal: true,
      });
    const { cards } = await asked(sam.id);
    assert.match(JSON.stringify(cards[0]?.content), /Your open case.*LAN-AAAA-AAAAA.*https:\/\/teams.example\/17/);
    assert.match((await asked('29:ada')).texts.join(), /You have no open case/);
    assert.match((await asked('29:stranger')).texts.join(), /Only members of a team/);
  });
});
