import assert from 'node:assert/strict';
import type { Channel, Dialog, DrawnCard, Input, Question, Reply, Speaker } from '../../dialogs/dialog.ts';
import { referenceFrom } from '../../dialogs/form/reference.ts';
import { dialogs } from '../../dialogs/index.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { type ConversationState, newConversation, readState } from '../../src/conversation/conversation-state.ts';
import { respond } from '../../src/conversation/respond.ts';
import type { World } from '../../src/conversation/scene.ts';
import { findDanger } from '../../src/triage/find-danger.ts';
import { privacy } from '../../src/triage/pii/privacy.ts';
import { triage } from '../../src/triage/triage.ts';
import { meanings, topics } from '../../src/understanding/understood.ts';
import { objectsIn } from '../cards/objects-in.ts';

const content = loadContent();
const reference = referenceFrom((below) => 3 % below);

/** Understands by chance, the same each time: a walk is about the conversation, whatever was understood. */
const world: World = {
  dialogs,
  content,
  now: () => new Date('2026-11-23T21:00:00Z'),
  findDanger,
  privacy,
  triage,
  understand: async (text) => {
    const drawn = [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
    const label = meanings[drawn % meanings.length] ?? 'help';
    const topic = drawn % 5 === 0 ? topics[drawn % topics.length] : undefined;
    return {
      label,
      confidence: (drawn % 10) / 10,
      ...(label === 'ambiguous' ? { between: ['complaint', 'thanks'] as const } : {}),
      slots: {
        ...(topic === undefined ? {} : { topic }),
        ...(drawn % 3 === 0 ? { story: text, name: 'Sam', relation: 'carer' as const } : {}),
        ...(drawn % 7 === 0 ? { language: 'pl' } : {}),
      },
    };
  },
  urgent: { afterMs: 15 * 60_000, isAtWork: () => true, harmToOthers: 'pass-on' },
  newReference: () => reference,
  newSecret: () => 'ABCDF-GHJKM',
  lookUp: async () => ({ kind: 'wrong' }),
  statusOf: async () => undefined,
  messagesOf: async () => [],
  linked: async () => undefined,
  givenIn: async () => undefined,
  findSame: async () => undefined,
  shared: async () => [],
  givenBy: async () => [],
  page: (path) => `https://lanyard.example${path}`,
};

/** Things people type, that fit some question or none. */
const typed = [
  'back',
  'stop',
  'check answers',
  'carry on',
  'start again',
  'change',
  'skip',
  'help',
  'talk to a person',
  'how long will this take?',
  'who sees this?',
  'my dad also had a bad time there last year and nobody rang us',
  'I want to volunteer instead',
  'very good',
  '1',
  '2',
  'not sure',
  'xyzzy',
  '31 February 2026',
  '6 August 2026',
  'Sam',
  'name@example.com',
  'yes',
  'no',
  `${'a very long name '.repeat(120)}`,
  '👍',
  '${title} {{DATE(1)}} [a](b)',
] as const;

const likely = ['Sam', 'name@example.com', '01482 000 000', reference, 'ABCDF-GHJKM', 'HU1 1AA', 'Hull', 'last week'];

/** An answer that fits, as the card's inputs would bring it. */
function fitting(question: Question, pick: (below: number) => number): Record<string, unknown> {
  const { kind, id, options = [] } = question;
  const fields: Record<string, unknown> = {};
  const put = (value: unknown) => {
    fields.answer = value;
    fields[id] = value;
  };
  if (kind === 'choice') put(options[pick(options.length)]);
  else if (kind === 'choices') put(options.slice(0, 1 + pick(options.length)).join(','));
  else if (kind === 'service') put('not-sure');
  else if (kind === 'date') {
    for (const [part, value] of Object.entries({ day: '6', month: '8', year: '2026' })) {
      fields[part] = value;
      fields[`${id}.${part}`] = value;
    }
  } else if (kind === 'contact') {
    fields.email = 'name@example.com';
    fields[`${id}.email`] = 'name@example.com';
  } else put(likely.find((text) => question.schema.safeParse(text).success) ?? 'Sam');
  return fields;
}

interface Walked {
  readonly turns: number;
  readonly finished: boolean;
}

/** Everything answered so far, under way and left aside. */
function answersIn(state: ConversationState): ReadonlyMap<string, unknown> {
  const kept = [...state.parked, ...(state.active === undefined ? [] : [state.active])];
  return new Map(
    kept.flatMap(({ dialog, form }) => Object.entries(form.answers).map(([id, value]) => [`${dialog}.${id}`, value])),
  );
}

const isSecret = (id: string, question: string) =>
  dialogs.find((one) => one.id === id)?.questions.find((one) => one.id === question)?.kind === 'secret';

/** Only the last three dialogs that were left are kept. */
function assertKept(key: string, { parked, active }: ConversationState) {
  const [id = '', question = ''] = key.split('.');
  const runs = [...parked, ...(active === undefined ? [] : [active])].filter(({ dialog }) => dialog === id);
  const kept = runs.some(
    ({ form }) => question in form.answers || question in form.typed || form.skipped.includes(question),
  );
  assert.ok(kept || parked.length >= 3 || isSecret(id, question), `${key} was lost`);
}

const speakerOn = (channel: Channel): Speaker =>
  channel === 'teams'
    ? { audience: 'staff', channel, locale: 'en', person: { id: 'me', name: 'Alex' } }
    : { audience: 'public', channel, locale: 'en' };

/**
 * Walks through one dialog by chance and then goes straight to its end.
 * @param choices what chance brings, step by step.
 * @throws AssertionError when something is lost, silent or stuck.
 */
export async function walk(dialog: Dialog, channel: Channel, choices: readonly number[]): Promise<Walked> {
  const speaker = speakerOn(channel);
  let state: ConversationState = newConversation;
  const open = new Map<string, DrawnCard>();
  let turns = 0;
  let finished = false;

  async function take(input: Input) {
    turns += 1;
    const before = answersIn(state);
    // What is stored is read back before each turn, as after a restart.
    const { state: kept, lost } = readState(JSON.stringify(state));
    assert.equal(lost, undefined, 'a state of our own could not be read back');
    const said = await respond({ world, speaker, input, state: kept });
    assert.ok(said.replies.length > 0, `silence after ${JSON.stringify(input).slice(0, 200)}`);
    finished ||= said.records.some(({ kind }) => kind === 'open-case');
    const ended = said.records.some(({ kind }) => kind === 'open-case') || before.size === 0;
    state = said.state;
    for (const reply of said.replies) remember(reply);
    if (!ended && state.active !== undefined) for (const key of before.keys()) assertKept(key, state);
  }

  function remember(reply: Reply) {
    if (reply.kind === 'replace') open.delete(reply.nonce);
    if (reply.kind !== 'text' && reply.card.nonce !== undefined) open.set(reply.card.nonce, reply.card);
  }

  const buttons = () =>
    [...open.values()].slice(-4).flatMap((card) =>
      objectsIn(card.content).flatMap(({ data }) => {
        const carried = typeof data === 'object' && data !== null && 'lanyard' in data ? data.lanyard : undefined;
        return isEnvelope(carried) ? [carried] : [];
      }),
    );

  const asked = () => {
    const { active } = state;
    const under = dialogs.find(({ id }) => id === active?.dialog);
    return under?.questions.find(({ id }) => id === active?.form.at);
  };

  async function answerWell(pick: (below: number) => number) {
    const { active } = state;
    const under = dialogs.find(({ id }) => id === active?.dialog);
    const nonce = active?.form.nonce;
    if (active === undefined || under === undefined || nonce === undefined) return;
    const card = open.get(nonce);
    assert.ok(card !== undefined, 'the open question is on no card');
    const submission = (action: string, fields: Record<string, unknown>) =>
      take({ kind: 'submission', submission: { card: card.id, action, nonce, fields } });
    if (active.form.at === 'check') return submission('send', {});
    if (channel === 'widget') {
      const question = asked();
      assert.ok(question !== undefined, `nothing is asked at ${active.form.at}`);
      return submission('answer', fitting(question, pick));
    }
    const fields = under.questions.map((question) => fitting(question, pick));
    return submission('answer-form', Object.assign({}, ...fields.map(({ answer: _, ...own }) => own)));
  }

  /** A button of any card in sight, an answer that fits, or something typed. */
  async function step(kind: number, pick: (below: number) => number) {
    const offered = buttons();
    const envelope = kind < 2 ? offered[pick(offered.length)] : undefined;
    if (envelope !== undefined) return take({ kind: 'submission', submission: { ...envelope, fields: {} } });
    if (kind < 5 && state.active !== undefined && state.held === undefined) return answerWell(pick);
    return take({ kind: 'text', text: typed[pick(typed.length)] ?? 'stop' });
  }

  await take({ kind: 'hello' });
  await take({ kind: 'start', dialog: dialog.id, known: {} });
  for (const choice of choices) await step(choice % 7, (below) => Math.floor(choice / 7) % Math.max(below, 1));
  // Whatever happened, the way to the end is open.
  if (state.held !== undefined) await take({ kind: 'text', text: 'go on' });
  if (state.active === undefined) await take({ kind: 'start', dialog: dialog.id, known: {} });
  for (let left = 60; left > 0 && state.active !== undefined; left -= 1) await answerWell(() => 0);
  assert.equal(state.active, undefined, `no way to the end of ${dialog.id}`);
  return { turns, finished };
}

interface Envelope {
  readonly card: string;
  readonly action: string;
  readonly nonce: string;
  readonly value?: string;
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'nonce' in value && 'action' in value && 'card' in value;
