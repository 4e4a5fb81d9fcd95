import { createSend } from '../../src/channel/send.ts';
import { createConnector } from '../../src/channel/teams/connector.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { newConversation } from '../../src/conversation/conversation-state.ts';
import { firstNudge } from '../../src/conversation/first-nudge.ts';
import { createCaseReads } from '../../src/conversation/look-up.ts';
import { addToMine } from '../../src/conversation/my-case.ts';
import { createDeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import type { Case, NewCase } from '../../src/store/case.ts';
import type { Recording } from '../../src/store/recording.ts';
import { createNudge } from '../../src/team/create-nudge.ts';
import { createDesk } from '../../src/team/desk.ts';
import { createCaseDrawer, drawUrgentWaits } from '../../src/team/draw-case.ts';
import { createDrawClimb } from '../../src/team/draw-climb.ts';
import { createDrawNews } from '../../src/team/draw-news.ts';
import { type Queue, queues } from '../../src/team/queue.ts';
import { createRoster } from '../../src/team/roster.ts';
import { createTellPerson } from '../../src/team/tell-person.ts';
import { follows } from '../../src/team/transitions.ts';
import { objectsIn } from '../cards/objects-in.ts';
import { bareCard } from '../support/case-to-deliver.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { type Fault, startFakeConnector } from '../support/fake-connector.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const minute = 60_000;
const channels = ['19:one@thread.tacv2', '19:two@thread.tacv2', '19:three@thread.tacv2'] as const;
const channelOf = (queue: Queue) => channels[queues.indexOf(queue) % channels.length] ?? channels[0];
const team = Array.from({ length: 12 }, (_, index) => ({ id: `29:${index}`, name: `Colleague ${index}` }));
const stranger = { id: '29:stranger', name: 'A stranger' };

/** One in ten calls to Teams meets one of these. */
const faults: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfter: '3' },
  { kind: 'status', status: 503 },
  { kind: 'drop' },
  { kind: 'accept-then-status', status: 502 },
  { kind: 'accept-then-drop' },
];

/** What a colleague fills in, right or wrong. */
const filled = [
  {
    assignee: '29:3',
    outcome: 'told',
    note: 'a note',
    found: 'partly-upheld',
    subjects: 'communications,waiting-times',
    professions: 'nursing',
    text: 'We have looked into it.',
    queue: 'general',
    why: 'theirs',
  },
  { assignee: '29:stranger', outcome: 'planned', queue: 'complaints', why: '', text: '' },
  { outcome: 'changed', detail: 'New chairs', category: 'pals', urgency: 'urgent', queue: 'complaints', why: 'ours' },
  {},
] as const;

/** What the week came to. */
export interface Week {
  readonly cases: number;
  readonly taps: number;
  /** How many taps and answers changed a case. */
  readonly changes: number;
  /** What must never be. */
  readonly wrong: readonly string[];
  readonly inDoubt: number;
}

interface Wanted {
  /** The same seed gives the same week, unless both senders work at once. */
  readonly seed: number;
  readonly cases: number;
  readonly taps: number;
  /** Whether the two senders race each other, or take turns. */
  readonly atOnce: boolean;
}

/** Numbers from 0 up to a bound, the same for the same seed. */
function chance(seed: number): (most: number) => number {
  let drawn = seed;
  return (most) => {
    drawn = (drawn * 48_271) % 2_147_483_647;
    return drawn % most;
  };
}

/**
 * A week of the experience team against the real store, the real desk and two senders, with a connector that fails at
 * one call in ten: colleagues tap any button of any card that ever hung in a channel, people answer, time goes on.
 */
export async function aWeek({ seed, cases, taps, atOnce }: Wanted): Promise<Week> {
  const below = chance(seed);
  const fate = chance(seed + 1);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  let now = new Date('2026-11-23T09:00:00Z');
  const kept = await temporaryStore(() => now);
  const { store } = kept;
  const teams = await startFakeConnector();
  teams.failWhen(() => (fate(10) === 0 ? faults[fate(faults.length)] : undefined));
  const content = loadContent();
  const wrong: string[] = [];
  const roster = createRoster({
    ask: async (_place, id) => team.find((one) => one.id === id) ?? 'nobody',
    now: () => now,
  });
  const rules = {
    urgentAfterMs: 15 * minute,
    quietDays: 5,
    dueAfterWorkingDays: content.dueAfterWorkingDays,
    onCall: [],
    isAtWork: () => true,
  };
  const desk = createDesk({
    store,
    roster,
    content,
    now: () => now,
    owners: 'everybody',
    ...deskDefaults,
  });
  const send = createSend({ connector: createConnector({ timeoutMs: 2000 }) });
  const silent = createLog(
    'silent',
    () => undefined,
    () => now,
  );
  const worker = () =>
    createDeliveryWorker({
      store,
      send,
      nudge: createNudge({ store, now: () => now, rules }),
      drawing: {
        drawCase: createCaseDrawer({ store, content, now: () => now }),
        drawUrgentWaits,
        drawClimb: createDrawClimb({ cases: store.cases, now: () => now }),
        ...createDrawNews({
          champions: store.champions,
          cases: store.cases,
          linkTo: () => 'https://teams.example/card',
          content,
        }),
        drawDigest: async () => bareCard('digest'),
        drawReviews: async () => undefined,
        drawGone: bareCard,
        ...createTellPerson({ store, now: () => now, newToken: () => 'x', page: (path) => path, trustName: 'T' }),
      },
      now: () => now,
      random: () => 0.5,
      log: silent,
      deadLetterAfter: 1000 * 60 * minute,
      concurrency: atOnce ? 4 : 1,
    });
  const senders = [worker(), worker()];
  const sendAll = async () => {
    if (atOnce) return void (await Promise.all(senders.map((one) => one.runOnce())));
    for (const one of senders) await one.runOnce();
  };
  let counted = 0;
  const commit = (conversationId: string, records: readonly Recording[], born = false) => {
    counted += 1;
    return store.turns.commit({
      key: { channel: 'widget', conversationId, activityId: `w${counted}` },
      at: now,
      ...(born ? { conversation: { audience: 'public', locale: 'en', state: '{}', fromVersion: 0 } as const } : {}),
      said: [],
      records,
    });
  };
  const references: string[] = [];
  let moves = 0;
  let changes = 0;

  async function arrive() {
    const letters = 'ABCDFGHJKM';
    const word = (length: number) => Array.from({ length }, () => letters[below(letters.length)]).join('');
    const reference = `LAN-${word(4)}-${word(5)}`;
    const queue = pick(queues);
    references.push(reference);
    const opened: NewCase = {
      reference,
      kind: 'feedback',
      queue,
      route: 'feedback',
      urgency: 'routine',
      flags: [],
      reasons: ['Nothing else fits'],
      countsAsFft: true,
      publish: false,
      retention: 'feedback',
      receivedAt: now,
      dueAt: content.dueAfterWorkingDays(now, 3),
      words: { texts: [{ question: 'good', label: 'What was good', text: 'zebra' }], answers: [] },
    };
    const card: Recording = { kind: 'deliver', delivery: { kind: 'case-card', queue, caseReference: reference } };
    const nudges = firstNudge(opened, { afterMs: rules.urgentAfterMs, isAtWork: rules.isAtWork });
    await commit(reference, [{ kind: 'open-case', case: opened }, card, ...nudges], true);
  }

  async function tap() {
    const hung = teams.accepted.filter(({ activity }) => activity.attachments !== undefined);
    if (hung.length === 0) return;
    const { activityId, conversationId, activity } = pick(hung);
    const buttons = objectsIn(activity.attachments).flatMap(({ data }) => envelopeIn(data));
    if (buttons.length === 0) return;
    // Also what only an opened form offers.
    const button = pick(buttons);
    const submission = { ...button, fields: pick(filled), action: below(3) === 0 ? pick(formActions) : button.action };
    const [reference = ''] = /LAN-[A-Z-]+/.exec(button.value) ?? [];
    const before = await store.cases.find(reference);
    counted += 1;
    const channel = conversationId.replace(/;messageid=.*/, '');
    await desk({
      key: { channel: 'teams', conversationId, activityId: `t${counted}` },
      actor: below(20) === 0 ? stranger : pick(team),
      channel: { id: channel, reference: '{}' },
      input: { kind: 'submission', submission },
      cardActivityId: activityId,
    });
    check(before, await store.cases.find(reference), submission.action);
  }

  function check(before: Case | undefined, after: Case | undefined, action: string) {
    if (before === undefined || after === undefined) return void wrong.push('a case is gone');
    if (after.version !== before.version) changes += 1;
    if (!follows[before.state].includes(after.state))
      wrong.push(`${after.reference}: ${before.state} → ${after.state} by ${action}`);
    if (after.claimedBy?.id === stranger.id) wrong.push(`${after.reference} was claimed by a stranger`);
  }

  async function answer() {
    const reference = pick(references);
    const before = await store.cases.find(reference);
    const reads = createCaseReads({ cases: store.cases, now: () => now });
    const world = { ...reads, now: () => now };
    const { records } = await addToMine(
      { world, speaker: { locale: 'en' }, state: { ...newConversation, mine: [reference] } },
      reference,
      'It was the Tuesday',
    );
    await commit(reference, records);
    check(before, await store.cases.find(reference), 'their answer');
  }

  const destinations = queues.map((queue): Recording => {
    const id = channelOf(queue);
    const reference = JSON.stringify({
      serviceUrl: teams.serviceUrl,
      channelId: 'msteams',
      conversation: { id, conversationType: 'channel' },
      bot: { id: '28:lanyard' },
      channel: { id },
    });
    return {
      kind: 'set-destination',
      destination: { queue, channelId: id, reference, setBy: stranger, setAt: now },
    };
  });
  await commit('setup', destinations, true);
  for (let step = 0; step < taps; step += 1) {
    if (references.length < cases && below(Math.max(1, Math.floor(taps / cases))) === 0) await arrive();
    await (below(10) === 0 && references.length > 0 ? answer() : tap());
    if (below(5) === 0) await sendAll();
    now = new Date(now.getTime() + below(12) * minute);
  }
  // Reminders never end while a case is open, so the week ends after some quiet days.
  for (let quiet = 0; quiet < 4 * 48; quiet += 1) {
    now = new Date(now.getTime() + 30 * minute);
    await sendAll();
  }
  const { inDoubt } = await lookAtTheEnd();
  await teams.close();
  await store.close();
  await kept.remove();
  return { cases: references.length, taps, changes, wrong, inDoubt };

  async function lookAtTheEnd() {
    for (const reference of references) wrong.push(...(await faultsOf(reference)));
    const { inDoubt, dead, waiting } = await store.deliveries.health(now);
    wrong.push(...(await withoutReminder()));
    if (dead + waiting > 0) wrong.push(`${dead} dead and ${waiting} waiting deliveries`);
    const threads = teams.accepted.filter(({ how, activity }) => how === 'new-thread' && !isNotice(activity)).length;
    const wanted = references.length + moves;
    if (threads < wanted || threads > wanted + inDoubt) wrong.push(`${threads} threads for ${wanted} cards`);
    return { inDoubt };
  }

  /** Every case that is still open comes up again at some time. */
  async function withoutReminder(): Promise<string[]> {
    const inAYear = new Date(now.getTime() + 365 * 24 * 60 * minute);
    const left = await store.deliveries.claim(inAYear, 1, 10_000);
    const watched = new Set(left.flatMap((one) => (one.kind === 'nudge' ? [one.caseReference] : [])));
    const found = await Promise.all(references.map((reference) => store.cases.find(reference)));
    return found.flatMap((one) =>
      one === undefined || one.state === 'closed' || one.state === 'withdrawn' || watched.has(one.reference)
        ? []
        : [`${one.reference} is ${one.state} and never comes up again`],
    );
  }

  /** A case whose card is lost, stale or elsewhere, that nobody has to see to, or whose person was told wrongly. */
  async function faultsOf(reference: string): Promise<string[]> {
    const found = await store.cases.find(reference);
    if (found?.post === undefined) return [`${reference} has no card`];
    const { post, queue, version, state, claimedBy } = found;
    const hanging = teams.accepted.filter(({ activityId }) => activityId === post.activityId);
    const shown = JSON.stringify(hanging.at(-1)?.activity ?? '');
    const history = await store.cases.history(reference);
    moves += history.filter(({ what }) => what === 'moved').length;
    const written = (await store.cases.messages(reference)).filter(({ by }) => by !== 'person').length;
    const told = (await store.transcript.since(reference, 0)).filter(({ reply }) =>
      /has written to you|has a question/.test(JSON.stringify(reply ?? '')),
    ).length;
    return [
      ...(post.conversationId.startsWith(channelOf(queue)) ? [] : [`${reference} hangs in another channel`]),
      ...(shown.includes(`${reference}:${version}`) ? [] : [`${reference} shows an old version`]),
      ...(state === 'new' || claimedBy !== undefined ? [] : [`${reference} is ${state} and nobody’s`]),
      ...(written === told ? [] : [`${reference}: ${written} messages, told ${told} times`]),
    ];
  }
}

/** What general's channel is told about another channel's case. */
const isNotice = (activity: unknown) => /nobody has claimed (LAN|it|them|\d+ cases)/i.test(JSON.stringify(activity));

const formActions = [
  'assign',
  'unassign',
  'note',
  'move',
  'reply',
  'ask',
  'take-back-reply',
  'close',
  'reopen',
] as const;

function envelopeIn(data: unknown) {
  if (typeof data !== 'object' || data === null || !('lanyard' in data)) return [];
  const { lanyard } = data;
  if (typeof lanyard !== 'object' || lanyard === null) return [];
  const { card, action, nonce, value } = { card: '', action: '', nonce: '', value: '', ...lanyard };
  return value === '' ? [] : [{ card, action, nonce, value }];
}
