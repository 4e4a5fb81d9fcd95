import assert from 'node:assert/strict';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import { z } from 'zod/v4';
import { loadContent } from '../../src/content/load-content.ts';
import { championWords, offerWords } from '../../src/team/champion-words.ts';
import { contentWords } from '../../src/team/content/content-words.ts';
import { createDesk } from '../../src/team/desk.ts';
import type { DeskRequest } from '../../src/team/desk-request.ts';
import { createMay } from '../../src/team/may.ts';
import { type DeskAction, permissions, views } from '../../src/team/permissions.ts';
import { queues } from '../../src/team/queue.ts';
import type { Roster } from '../../src/team/roster.ts';
import { startsFrom } from '../../src/team/transitions.ts';
import { words } from '../../src/team/words.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { sourceFiles, textOf } from '../support/source-files.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const now = () => at;

/** Everybody there can be, by how they stand to a queue. */
const actors = ['member', 'away', 'stranger', 'unchecked', 'giver', 'nominee', 'owner', 'editor'] as const;
type Standing = (typeof actors)[number];
const person = (standing: Standing) => ({
  id: `29:${standing}`,
  name: standing,
  objectId: `entra-${standing}`,
});
const strangers: readonly string[] = ['29:stranger', '29:owner', '29:editor'];
const roster: Roster = {
  find: async (_place, id) =>
    id === '29:unchecked' ? 'unknown' : strangers.includes(id) ? 'nobody' : { id, name: id },
};

const everyAction = z.array(z.custom<DeskAction>()).parse(Object.keys(permissions));
const caseActions = Object.keys(startsFrom).concat(views);
const isCaseAction = (action: string) => caseActions.includes(action);

/** The whole of who may do what, written down a second time: whom each action is for; nobody else. */
const allowed: Readonly<Record<string, readonly Standing[]>> = {
  ...Object.fromEntries(caseActions.map((action) => [action, ['member']])),
  'be-given': ['member', 'away'],
  find: ['member', 'away', 'giver', 'nominee'],
  'my-cases': actors,
  'choose-channel': ['owner'],
  'see-channel': actors,
  'list-champions': ['member', 'giver', 'nominee'],
  'see-deleted': ['member', 'away', 'giver', 'nominee'],
  'see-report': ['member', 'away', 'giver', 'nominee'],
  'edit-content': ['editor'],
  'answer-offer': ['nominee'],
};

/** What not every queue has. */
const allowedIn: Readonly<Record<string, readonly string[]>> = {
  'list-champions': ['nominations'],
  'draft-change': ['general', 'complaints', 'nominations', 'involvement', 'bereavement'],
};

const refusals: readonly string[] = [
  ...[
    words.notYours,
    words.notMember,
    words.notChecked,
    words.stepOut,
    words.notOwner,
    words.gone,
    contentWords.notEditor,
  ],
  ...[championWords.notTheirs, offerWords.notYours, offerWords.over],
];

const isRefusal = (said: string) => refusals.some((one) => said.includes(JSON.stringify(one).slice(1, -1)));

const referenceIn = (queue: string) => `LAN-AAAA-${queue.slice(0, 5).toUpperCase().padEnd(5, 'A')}`;
const channelOf = (queue: string) => ({ id: `19:${queue}`, reference: '{}' });

describe('who may do what', () => {
  let kept: Awaited<ReturnType<typeof temporaryStore>>;
  let asked = 0;

  before(async () => {
    kept = await temporaryStore(now);
    for (const queue of queues)
      await record(kept.store, at, [
        {
          kind: 'set-destination',
          destination: { queue, channelId: channelOf(queue).id, reference: '{}', setBy: person('owner'), setAt: at },
        },
        {
          kind: 'open-case',
          // Nominations everywhere: the only cases that some of a team have a part in.
          case: {
            ...newCase(referenceIn(queue), at, queue),
            kind: 'nomination',
            route: 'nomination',
            subject: `id:${person('nominee').objectId}`,
            givenBy: person('giver').objectId,
          },
        },
      ]);
    const champion = {
      reference: referenceIn('nominations'),
      name: 'Nominee',
      person: person('nominee').objectId,
      serviceId: undefined,
      state: 'asking',
      mayName: false,
    } as const;
    await record(kept.store, at, [{ kind: 'set-champion', champion }]);
  });
  after(async () => {
    await kept.store.close();
    await kept.remove();
  });

  const may = () =>
    createMay({ store: kept.store, roster, owners: [person('owner').objectId], editors: [person('editor').objectId] });
  const desk = () =>
    createDesk({
      store: kept.store,
      roster,
      content: loadContent(),
      now,
      owners: [person('owner').objectId],
      ...deskDefaults,
      editors: [person('editor').objectId],
    });
  const request = (standing: Standing, queue: string, input: DeskRequest['input']): DeskRequest => {
    asked += 1;
    return {
      key: { channel: 'teams', conversationId: 'team', activityId: `t${asked}` },
      actor: person(standing),
      channel: channelOf(standing === 'away' ? 'elsewhere' : queue),
      input,
    };
  };
  const tapped = (card: string, action: string, value: string, fields = {}) =>
    ({ kind: 'submission', submission: { card, action, nonce: `${card}:${value}`, value, fields } }) as const;
  const text = (said: string) => ({ kind: 'text', text: said }) as const;

  /** Everything that a refused request must leave as it is. */
  const all = async () => ({
    cases: await Promise.all(queues.map((queue) => kept.store.cases.find(referenceIn(queue)))),
    histories: await Promise.all(queues.map((queue) => kept.store.cases.history(referenceIn(queue)))),
    destinations: await kept.store.destinations.all(),
    champions: await kept.store.champions.all(),
  });

  it('is written down for every action, and for nothing else', () => {
    assert.deepEqual(Object.keys(permissions).sort(), Object.keys(allowed).sort());
  });

  /** Every queue with everybody there can be, and whether they may do this there. */
  const everyone = (action: string) =>
    queues.flatMap((queue) =>
      actors.map((standing) => {
        const queueHasIt = allowedIn[action]?.includes(queue) ?? true;
        const mayDo = queueHasIt && allowed[action]?.includes(standing) === true;
        return { queue, standing, mayDo };
      }),
    );

  for (const action of everyAction)
    it(`${action} is for: ${actors.filter((one) => allowed[action]?.includes(one)).join(', ')}`, async () => {
      const [champion] = await kept.store.champions.all();
      const ofCase = isCaseAction(action) || action === 'be-given';
      for (const { queue, standing, mayDo } of everyone(action)) {
        const channelId = channelOf(standing === 'away' ? 'elsewhere' : queue).id;
        const about = ofCase ? { found: await kept.store.cases.find(referenceIn(queue)) } : { queue };
        const verdict = await may()({ action, actor: person(standing), channelId, champion, ...about });
        assert.equal(verdict === 'yes', mayDo, `${standing} in ${queue}: ${verdict}`);
      }
    });

  const asks: readonly (readonly [action: string, input: (queue: string) => DeskRequest['input']])[] = [
    ...caseActions.map(
      (action) => [action, (queue: string) => tapped('case', action, `${referenceIn(queue)}:1`)] as const,
    ),
    ['look', (queue) => tapped('case', 'hide-words', `${referenceIn(queue)}:1`)],
    ['look', (queue) => tapped('case', 'constructor', `${referenceIn(queue)}:1`)],
    ['choose-channel', () => text('use this channel for everything')],
    ['choose-channel', () => text('use this channel for safeguarding and urgent')],
    ['choose-channel', () => text('stop')],
    ['choose-channel', () => tapped('set-up', 'choose-queues', '', { queues: 'general' })],
    ['choose-channel', () => tapped('confirm-destination', 'confirm-destination', 'urgent,allegations')],
    ['see-deleted', () => text('what was deleted')],
    ['see-report', () => text('report October')],
    ['list-champions', () => text('champions')],
    ['edit-content', () => text('edit content')],
    ['edit-content', () => tapped('content-preview', 'publish', 'services/camhs/0', { why: 'x', written: '{}' })],
    ['edit-content', () => tapped('content-preview', 'approve', 'helplines/samaritans/1')],
  ];

  it('is asked at the desk: whoever may not is told so, sees no words, and changes nothing', async function () {
    this.timeout(60_000);
    const before = await all();
    const refused = asks.flatMap(([action, input]) =>
      everyone(action)
        .filter(({ mayDo }) => !mayDo)
        .map((one) => ({ ...one, action, input })),
    );
    assert.ok(refused.length > 1_000);
    for (const { queue, standing, action, input } of refused) {
      const answer = await desk()(request(standing, queue, input(queue)));
      const said = JSON.stringify([answer.texts, answer.card?.content]);
      const what = `${standing} ${action} in ${queue}: ${said}`;
      assert.ok(isRefusal(said), what);
      assert.ok(!said.includes('zebra'), what);
      assert.deepEqual(answer.cards, [], what);
    }
    assert.deepEqual(await all(), before);
  });

  it('is asked of every card and action there can be', async () => {
    const before = await all();
    const cards = [
      'case',
      'set-up',
      'confirm-destination',
      'urgent-waits',
      'champion-offer',
      'content-preview',
      'case-list',
      'menu',
      'x',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cards),
        fc.oneof(fc.constantFrom(...Object.keys(permissions), 'accept', 'toString'), fc.string()),
        fc.constantFrom(...queues),
        fc.constantFrom<Standing>('stranger', 'unchecked'),
        async (card, action, queue, standing) => {
          const value = card === 'champion-offer' ? referenceIn(queue) : `${referenceIn(queue)}:1`;
          const fields = { outcome: 'changed', text: 'x', note: 'x', queues: 'general', assignee: '29:stranger' };
          const answer = await desk()(request(standing, queue, tapped(card, action, value, fields)));
          assert.ok(!JSON.stringify(answer).includes('zebra'));
        },
      ),
      { numRuns: 150 },
    );
    assert.deepEqual(await all(), before);
  });

  it('lets those who may: each of a member’s taps gets past the question', async () => {
    for (const [action, input] of asks.filter(([action]) => isCaseAction(action))) {
      const answer = await desk()(request('member', 'general', input('general')));
      const said = JSON.stringify([answer.texts, answer.card?.content]);
      assert.ok(!isRefusal(said), `${action}: ${said}`);
    }
  });

  it('is decided in one place: nothing else of the desk asks who belongs where, owns or has a part in it', () => {
    const decides = /\broster\.find\(|\bowners\b(?!: \[\])|\.concerns\(/;
    const files = sourceFiles.filter((file) => file.startsWith('src/team/') && decides.test(textOf(file)));
    // The roster also gives a colleague's name, after it was decided that they may be given the case.
    assert.deepEqual(files, ['src/team/change-case.ts', 'src/team/desk-request.ts', 'src/team/may.ts']);
    assert.match(textOf('src/team/change-case.ts'), /verdict === 'yes' \? await roster\.find\(/);
    assert.match(textOf('src/team/desk.ts'), /return verdict === 'yes' \? serve\(/);
  });
});
