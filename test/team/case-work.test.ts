import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import type { Case, NewCase } from '../../src/store/case.ts';
import type { Recording } from '../../src/store/recording.ts';
import { createDesk } from '../../src/team/desk.ts';
import type { DeskAnswer, DeskRequest } from '../../src/team/desk-request.ts';
import type { Queue } from '../../src/team/queue.ts';
import { createRoster, type Roster } from '../../src/team/roster.ts';
import { follows } from '../../src/team/transitions.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const content = loadContent();
const start = new Date('2026-11-23T10:42:00Z');
const minute = 60_000;
const sam = { id: 'sam', name: 'Sam', objectId: 'entra-sam' };
const ada = { id: 'ada', name: 'Ada', objectId: 'entra-ada' };
const reference = 'LAN-ABCD-FGHJK';
const placeOf = (queue: Queue) => ({ id: `19:${queue}@thread.tacv2`, reference: '{}' });

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let now: Date;
let members: ReadonlyMap<string, string>;
let reachable: boolean;
let asked: number;

const ask: Roster['find'] = async (_place, id) => {
  if (!reachable) return 'unknown';
  const name = members.get(id);
  return name === undefined ? 'nobody' : { id: id.replace('entra-', ''), name };
};
const roster = (): Roster => createRoster({ ask, now: () => now });
let sharedRoster: Roster;

const desk = (request: DeskRequest) =>
  createDesk({
    store: kept.store,
    roster: sharedRoster,
    content,
    now: () => now,
    owners: 'everybody',
    ...deskDefaults,
    canEmail: true,
  })(request);

async function act(
  action: string,
  fields: Record<string, unknown> = {},
  more: { readonly actor?: DeskRequest['actor']; readonly queue?: Queue; readonly version?: number } = {},
): Promise<DeskAnswer> {
  asked += 1;
  const found = await theCase();
  const channel = placeOf(more.queue ?? found.queue);
  const value = `${reference}:${more.version ?? found.version}`;
  return desk({
    key: { channel: 'teams', conversationId: channel.id, activityId: `t${asked}` },
    actor: more.actor ?? sam,
    channel,
    input: { kind: 'submission', submission: { card: 'case', action, nonce: `case:${value}`, value, fields } },
  });
}

async function theCase(): Promise<Case> {
  const found = await kept.store.cases.find(reference);
  if (found === undefined) throw new Error('the case is gone');
  return found;
}
const said = ({ card }: DeskAnswer) => JSON.stringify(card?.content);
const lastEvent = async () => (await kept.store.cases.history(reference)).at(-1);
const commit = (records: readonly Recording[], conversationId = 'person') => {
  asked += 1;
  return kept.store.turns.commit({
    key: { channel: 'widget', conversationId, activityId: `w${asked}` },
    at: now,
    said: [],
    records,
  });
};

const opened: NewCase = {
  reference,
  kind: 'feedback',
  queue: 'complaints',
  route: 'complaint',
  urgency: 'soon',
  flags: [],
  reasons: ['They asked for a formal complaint.'],
  countsAsFft: true,
  publish: false,
  retention: 'complaint',
  receivedAt: start,
  words: { texts: [{ question: 'improve', label: 'What could be better', text: 'the zebra ward' }], answers: [] },
  person: { contact: { email: 'zebra@example.org' } },
};

/** A store of its own for each test, with a case in it. */
function withACase() {
  beforeEach(async () => {
    now = start;
    asked = 0;
    reachable = true;
    members = new Map([
      ['sam', 'Sam'],
      ['ada', 'Ada'],
      ['entra-ada', 'Ada'],
    ]);
    sharedRoster = roster();
    kept = await temporaryStore(() => now);
    const destinations = (['general', 'complaints', 'urgent'] as const).map((queue): Recording => {
      const { id: channelId, reference: to } = placeOf(queue);
      return { kind: 'set-destination', destination: { queue, channelId, reference: to, setBy: sam, setAt: now } };
    });
    await kept.store.turns.commit({
      key: { channel: 'widget', conversationId: 'person', activityId: 'hello' },
      at: now,
      conversation: { audience: 'public', locale: 'en', state: '{}', fromVersion: 0 },
      said: [],
      records: [...destinations, { kind: 'open-case', case: opened }],
    });
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });
}

describe('who has a case', () => {
  withACase();

  it('is given to a colleague who was picked, with both names in the history', async () => {
    await act('assign', { assignee: 'entra-ada' });
    const found = await theCase();
    assert.deepEqual([found.state, found.claimedBy], ['claimed', { id: 'ada', name: 'Ada' }]);
    const event = await lastEvent();
    assert.deepEqual([event?.what, event?.why], ['assigned', 'Ada']);
  });

  it('is never given to somebody outside the channel’s team', async () => {
    for (const assignee of ['entra-stranger', '', 7]) {
      assert.match(said(await act('assign', { assignee })), /Choose a colleague who is a member/);
      assert.equal((await theCase()).state, 'new');
    }
  });

  it('is put back for anyone, and claimed by the next', async () => {
    await act('claim');
    await act('unassign', {}, { actor: ada });
    assert.deepEqual([(await theCase()).state, (await theCase()).claimedBy], ['new', undefined]);
    await act('claim', {}, { actor: ada });
    assert.equal((await theCase()).claimedBy?.name, 'Ada');
  });

  it('is refused to whoever is no member of the team, whatever the card says', async () => {
    for (const action of ['claim', 'show-words', 'work', 'write', 'reply', 'close']) {
      const answered = said(await act(action, { text: 'Hello' }, { actor: { id: 'eve', name: 'Eve' } }));
      assert.match(answered, /not a member of the team/);
      assert.doesNotMatch(answered, /zebra/);
    }
    assert.equal((await theCase()).version, 1);
  });

  it('believes the roster for five minutes, and asks anew after a refusal', async () => {
    await act('claim');
    members = new Map();
    now = new Date(now.getTime() + 4 * minute);
    await act('unassign');
    assert.equal((await theCase()).state, 'new');
    now = new Date(now.getTime() + minute);
    assert.match(said(await act('claim')), /not a member/);
    members = new Map([['sam', 'Sam']]);
    await act('claim');
    assert.equal((await theCase()).state, 'claimed');
  });

  it('allows nothing when the roster cannot be asked, and says so', async () => {
    reachable = false;
    assert.match(said(await act('claim')), /could not check just now/);
    assert.equal((await theCase()).version, 1);
  });
});

describe('putting a case right', () => {
  withACase();

  it('changes category, urgency and service, and the history keeps what was before', async () => {
    const service = content.services[0];
    await act('set-category', { category: 'pals' });
    await act('set-urgency', { urgency: 'urgent' });
    await act('set-service', { service: service?.id });
    const found = await theCase();
    assert.deepEqual([found.route, found.urgency, found.serviceId], ['pals', 'urgent', service?.id]);
    const history = await kept.store.cases.history(reference);
    assert.deepEqual(
      history.slice(1).map(({ what, why }) => [what, why]),
      [
        ['category-changed', 'Complaint'],
        ['urgency-changed', 'Soon'],
        ['service-changed', undefined],
      ],
    );
  });

  it('refuses what is on no list, keeps the card open, and changes nothing', async () => {
    for (const [action, fields] of [
      ['set-category', { category: 'whatever' }],
      ['set-urgency', {}],
      ['set-service', { service: 'nowhere' }],
      ['set-category', { category: 'complaint' }],
      ['note', { note: '   ' }],
    ] as const) {
      const { card } = await act(action, fields);
      assert.equal(card?.id, 'case-work', action);
    }
    assert.equal((await theCase()).version, 1);
  });

  it('keeps a note for the team: not on the channel’s card, but with the words', async () => {
    const noted = await act('note', { note: 'Rang the ward about the giraffe' });
    assert.doesNotMatch(said(noted), /giraffe/);
    assert.match(said(await act('show-words')), /giraffe/);
  });

  it('moves with a reason: the new queue gets its card, the old one a pointer, and the old team may do no more', async () => {
    await kept.store.deliveries.claim(now, minute, 50);
    await commit([{ kind: 'deliver', delivery: { kind: 'case-card', queue: 'complaints', caseReference: reference } }]);
    const [card] = await kept.store.deliveries.claim(now, minute, 10);
    await kept.store.deliveries.sent(card?.id ?? '', {
      at: now,
      activityId: 'old',
      conversationId: 'thread',
      version: 1,
    });
    assert.match(said(await act('move', { queue: 'urgent' })), /Nothing was moved/);
    const moved = await act('move', { queue: 'urgent', why: 'A child may be at risk' });
    assert.match(said(moved), /is now with safeguarding and urgent/);
    const found = await theCase();
    assert.deepEqual([found.queue, found.state, found.post], ['urgent', 'new', undefined]);
    const due = await kept.store.deliveries.claim(now, minute, 50);
    assert.deepEqual(
      due.map(({ kind, ...delivery }) => [kind, 'queue' in delivery ? delivery.queue : '']),
      [
        ['case-card', 'urgent'],
        ['case-gone', 'complaints'],
        ['urgent-waits', 'general'],
      ],
    );
    assert.match(said(await act('claim', {}, { queue: 'complaints' })), /belongs to a queue of another channel/);
    assert.equal((await theCase()).state, 'new');
    assert.match(said(await act('show-words')), /A child may be at risk/);
  });
});

describe('writing to the person', () => {
  withACase();

  const letter = 'Hello. I am Sam. We are sorry, and the chairs are new.';

  it('begins with a draft whose places must be filled before anything is sent', async () => {
    await act('claim');
    const form = await act('write');
    assert.equal(form.card?.id, 'case-write');
    assert.match(said(form), /seven parts/);
    assert.match(said(form), /Hello\. I am Sam/);
    const open = await act('preview', { text: 'Hello, I am [your name].' });
    assert.match(said(open), /still to be filled in.*\[your name\]/);
    for (const text of ['', '   ', 'a'.repeat(8_001), 'From [your team]'])
      assert.match(said(await act('reply', { text })), /Nothing was sent/);
    assert.deepEqual(await kept.store.cases.messages(reference), []);
  });

  it('shows what they will read, then holds it ten minutes', async () => {
    await act('claim');
    assert.match(said(await act('preview', { text: letter })), /This is what they will read.*chairs are new/);
    const sent = await act('reply', { text: letter });
    assert.doesNotMatch(said(sent), /chairs/);
    assert.match(said(sent), /goes out at 10:52am.*Take the reply back/s);
    assert.equal((await theCase()).state, 'answered');
    const [message] = await kept.store.cases.messages(reference);
    assert.deepEqual([message?.text, message?.visibleFrom], [letter, new Date(now.getTime() + 10 * minute)]);
    const early = await kept.store.deliveries.claim(now, minute, 50);
    assert.deepEqual(
      early.filter(
        ({ kind, ...one }) => (kind === 'tell' || kind === 'email') && 'what' in one && one.what === 'reply',
      ),
      [],
    );
  });

  it('can be taken back until then, and not after', async () => {
    await act('claim');
    await act('reply', { text: letter });
    await act('take-back-reply');
    assert.deepEqual(await kept.store.cases.messages(reference), []);
    assert.equal((await theCase()).state, 'claimed');
    await act('reply', { text: letter });
    now = new Date(now.getTime() + 10 * minute);
    assert.match(said(await act('take-back-reply')), /too late to take that back/);
    assert.equal((await kept.store.cases.messages(reference)).length, 1);
  });

  it('waits for the person after a question, and is back with its claimer once they wrote', async () => {
    await act('claim');
    await act('ask', { text: 'Which day was it?' });
    assert.equal((await theCase()).state, 'waiting');
    const { version } = await theCase();
    await commit([
      {
        kind: 'change-case',
        reference,
        fromVersion: version,
        change: { state: 'claimed' },
        event: { at: now, actor: 'person', what: 'person-wrote' },
      },
    ]);
    const card = said(await act('hide-words'));
    assert.match(card, /Claimed by Sam/);
    assert.match(card, /The person wrote/);
  });

  it('says so on the card when the person could not be told', async () => {
    await act('claim');
    await act('reply', { text: letter });
    now = new Date(now.getTime() + 10 * minute);
    const due = await kept.store.deliveries.claim(now, minute, 50);
    const mail = due.find(({ kind, ...one }) => kind === 'email' && 'what' in one && one.what === 'reply');
    await kept.store.deliveries.dead(mail?.id ?? '', 'http-500', now);
    assert.match(said(await act('hide-words')), /could not be delivered to the person/);
  });
});

/** What the national return wants to know of a complaint. */
const finding = { found: 'partly-upheld', subjects: 'communications,waiting-times', professions: 'nursing' };

describe('closing', () => {
  withACase();

  it('wants in words what changed, what is planned, or why not', async () => {
    await act('claim');
    for (const outcome of ['changed', 'planned', 'no-change'])
      assert.match(said(await act('close', { outcome })), /Nothing was closed yet/);
    await act('close', { outcome: 'planned', detail: 'New chairs by May', ...finding });
    assert.deepEqual([(await theCase()).state, (await theCase()).outcome], ['closed', 'planned']);
  });

  it('wants of a complaint what was found, what it touched and which staff, all of it from the lists', async () => {
    const card = said(await act('claim'));
    for (const asked of ['What did you find?', 'What was it about?', 'Which staff was it about?', 'Partly upheld'])
      assert.ok(card.includes(asked), asked);
    for (const [field, wrong] of [
      ['found', 'perhaps'],
      ['subjects', 'communications,the weather'],
      ['professions', ''],
    ] as const) {
      const answered = said(await act('close', { outcome: 'told', ...finding, [field]: wrong }));
      assert.match(answered, /Nothing was closed yet. Say what you found/, field);
    }
    const closed = said(await act('close', { outcome: 'told', ...finding }));
    assert.match(closed, /Partly upheld; Communications, Waiting times; Nurses, midwives and health visitors/);
    assert.deepEqual((await theCase()).finding, {
      found: 'partly-upheld',
      subjects: ['communications', 'waiting-times'],
      professions: ['nursing'],
    });
    assert.doesNotMatch(said(await act('reopen')), /Partly upheld;/);
    assert.equal((await theCase()).finding, undefined);
    await act('set-category', { category: 'pals' });
    await act('close', { outcome: 'told' });
    assert.equal((await theCase()).state, 'closed', 'what is no complaint needs none');
  });

  it('can be undone: the case is open again, with its history', async () => {
    await act('claim');
    await act('close', { outcome: 'told', ...finding });
    await act('reopen', {}, { actor: ada });
    const found = await theCase();
    assert.deepEqual(
      [found.state, found.closedAt, found.outcome, found.claimedBy?.name],
      ['claimed', undefined, undefined, 'Ada'],
    );
    const history = await kept.store.cases.history(reference);
    assert.deepEqual(
      history.map(({ what }) => what),
      ['received', 'claimed', 'closed', 'reopened'],
    );
  });
});

describe('any taps in any order', () => {
  withACase();

  const actions = [
    ['claim', {}],
    ['assign', { assignee: 'entra-ada' }],
    ['unassign', {}],
    ['note', { note: 'a note' }],
    ['set-urgency', { urgency: 'urgent' }],
    ['set-urgency', { urgency: 'routine' }],
    ['move', { queue: 'general', why: 'theirs' }],
    ['move', { queue: 'complaints', why: 'ours' }],
    ['reply', { text: 'Hello' }],
    ['ask', { text: 'When?' }],
    ['take-back-reply', {}],
    ['close', { outcome: 'told', ...finding }],
    ['close', { outcome: 'told' }],
    ['close', {}],
    ['reopen', {}],
    ['show-words', {}],
    ['nonsense', {}],
  ] as const;

  function checkStep(
    action: string,
    { before, after, grown, old }: { before: Case; after: Case; grown: number; old: boolean },
  ) {
    if (after.version !== before.version) {
      assert.equal(old, false, `${action} on an old card`);
      assert.deepEqual([after.version - before.version, grown], [1, 1], action);
    }
    assert.equal(after.claimedBy === undefined, after.state === 'new', `${after.state} by ${action}`);
    assert.equal(after.outcome === undefined, after.state !== 'closed', `${after.state} by ${action}`);
  }

  it('lead only where the table of states allows, each change with its event, and old cards change nothing', async () => {
    let seed = 11;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let step = 0; step < 400; step += 1) {
      const before = await theCase();
      const events = (await kept.store.cases.history(reference)).length;
      const [action, fields] = actions[next(actions.length)] ?? actions[0];
      const old = next(4) === 0 && before.version > 1;
      await act(action, fields, {
        actor: next(2) === 0 ? sam : ada,
        version: old ? before.version - 1 : before.version,
      });
      now = new Date(now.getTime() + next(6) * minute);
      const after = await theCase();
      assert.ok(follows[before.state].includes(after.state), `${before.state} → ${after.state} by ${action}`);
      const grown = (await kept.store.cases.history(reference)).length - events;
      checkStep(action, { before, after, grown, old });
    }
  });
});
