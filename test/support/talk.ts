import type { Channel, Dialog, Input, Reply, Speaker } from '../../dialogs/dialog.ts';
import { referenceFrom } from '../../dialogs/form/reference.ts';
import { dialogs } from '../../dialogs/index.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createCaseReads } from '../../src/conversation/look-up.ts';
import type { World } from '../../src/conversation/scene.ts';
import { createTakeTurn } from '../../src/conversation/take-turn.ts';
import type { Replies } from '../../src/store/delivery.ts';
import type { Store } from '../../src/store/store.ts';
import { createTriage } from '../../src/triage/create-triage.ts';
import { findDanger } from '../../src/triage/find-danger.ts';
import { privacy } from '../../src/triage/pii/privacy.ts';
import { readScorer } from '../../src/triage/scorer/read-scorer.ts';
import { createUnderstand } from '../../src/understanding/create-understand.ts';
import { objectsIn } from '../cards/objects-in.ts';
import { temporaryStore } from './temporary-store.ts';

const shipped = loadContent();
const understandAll = createUnderstand({ content: shipped, findDanger });
const triage = createTriage(readScorer());

interface Options {
  readonly channel?: Channel;
  readonly dialogs?: readonly Dialog[];
  readonly contact?: World['contact'];
  readonly content?: World['content'];
  /** Who is signed in to Teams. */
  readonly person?: Speaker['person'];
  /** Whether somebody reads what is urgent at this hour. */
  readonly atWork?: boolean;
  readonly harmToOthers?: World['urgent']['harmToOthers'];
  /** The language that the chat begins in. */
  readonly locale?: Locale;
  readonly languages?: readonly Locale[];
  readonly understand?: World['understand'];
}

/**
 * A conversation through the real store, cards, content and triage, with a clock that is set by hand. What the bot said
 * is read back as a person would see it.
 */
export async function talk({
  channel = 'widget',
  dialogs: offered = dialogs,
  contact,
  content = shipped,
  person,
  atWork = true,
  harmToOthers = 'pass-on',
  locale: first = 'en',
  languages = ['en'],
  understand = understandAll,
}: Options = {}) {
  let locale = first;
  const clock = { now: new Date('2026-11-23T21:00:00Z') };
  const kept = await temporaryStore(() => clock.now);
  let { store } = kept;
  const references: string[] = [];
  let rolled = 0;
  let turns = 0;
  const world = (): World => ({
    dialogs: offered,
    languages,
    content,
    now: () => clock.now,
    findDanger,
    privacy,
    triage,
    newReference() {
      const made = referenceFrom((below) => {
        rolled += 7;
        return rolled % below;
      });
      references.push(made);
      return made;
    },
    newSecret: () => 'ABCDF-GHJKM',
    ...createCaseReads({ cases: store.cases, now: () => clock.now }),
    understand,
    urgent: { afterMs: 15 * 60_000, isAtWork: () => atWork, harmToOthers },
    page: (path) => `https://lanyard.example${path}`,
    ...(contact === undefined ? {} : { contact }),
  });
  const conversationId = 'someone';
  /** The newest card that can be answered, by what it now is. */
  const open = new Map<string, Extract<Reply, { kind: 'card' }>['card']>();

  function nextActivity(): string {
    turns += 1;
    return `a${turns}`;
  }

  async function take(input: Input, activityId = nextActivity()) {
    clock.now = new Date(clock.now.getTime() + 10_000);
    const takeTurn = createTakeTurn({ store, world: world() });
    const key = { channel, conversationId, activityId } as const;
    const heard = input.kind === 'text' ? { id: activityId, text: input.text } : { id: activityId };
    const audience = channel === 'widget' ? 'public' : 'staff';
    const reference = { serviceUrl: 'http://127.0.0.1:1', conversation: { id: conversationId } };
    const taken = await takeTurn({
      key,
      speaker: { audience, channel, locale, ...(person === undefined ? {} : { person }) },
      input,
      ...(channel === 'widget' ? { heard } : { reference: JSON.stringify(reference) }),
    });
    const said = taken.repeated ? [] : await lastSaid(taken.replies);
    for (const reply of said) remember(reply);
    return { ...taken, said };
  }

  let position = 0;
  async function lastSaid({ leased: rows }: Replies): Promise<Reply[]> {
    if (channel === 'teams') {
      for (const { id } of rows) await store.deliveries.sent(id, { at: clock.now, activityId: id });
      return rows.flatMap((row) => (row.kind === 'reply' ? [row.reply] : []));
    }
    const activities = await store.transcript.since(conversationId, position);
    position = activities.at(-1)?.position ?? position;
    return activities.flatMap(({ reply }) => (reply === undefined ? [] : [reply]));
  }

  function remember(reply: Reply) {
    if (reply.kind === 'replace') open.delete(reply.nonce);
    if (reply.kind !== 'text' && reply.card.nonce !== undefined) open.set(reply.card.nonce, reply.card);
  }

  /** The data of the newest button with this action (and value), as its card carries it. */
  function buttonOf(action: string, value?: string) {
    const cards = [...open.values()].reverse();
    for (const card of cards) {
      const found = objectsIn(card.content)
        .map((one) => envelopeOf(one))
        .find((one) => one?.action === action && (value === undefined || one.value === value));
      if (found !== undefined) return found;
    }
    throw new Error(`no card offers ${action} ${value ?? ''}`);
  }

  const submit = (action: string, value: string | undefined, fields: Readonly<Record<string, unknown>>) =>
    take({ kind: 'submission', submission: { ...buttonOf(action, value), fields } });

  return {
    clock,
    kept,
    /** Of the cases made so far, the alerts' included. */
    references,
    get store(): Store {
      return store;
    },
    hello: () => take({ kind: 'hello' }, 'hello'),
    /** Goes on in another language. */
    speak(next: Locale) {
      locale = next;
      return take({ kind: 'language' });
    },
    type: (text: string) => take({ kind: 'text', text }),
    tap: (action: string, value?: string) => submit(action, value, {}),
    fill: (fields: Readonly<Record<string, unknown>>, action = 'answer') => submit(action, undefined, fields),
    take,
    buttonOf,
    /** Everything shown by one turn, as plain text. */
    shown: (said: readonly Reply[]) =>
      said.map((reply) => (reply.kind === 'text' ? reply.text : wordsOn(reply.card.content))).join('\n'),
    /** Ids of the cards that one turn drew or turned others into. */
    drew: (said: readonly Reply[]) => said.flatMap((reply) => (reply.kind === 'text' ? [] : [reply.card.id])),
    async restart() {
      await store.close();
      store = await kept.reopen();
    },
    async end() {
      await store.close();
      await kept.remove();
    },
  };
}

interface Envelope {
  readonly card: string;
  readonly action: string;
  readonly nonce: string;
  readonly value?: string;
}

function envelopeOf(element: Readonly<Record<string, unknown>>): Envelope | undefined {
  const data = element.data;
  if (typeof data !== 'object' || data === null || !('lanyard' in data)) return undefined;
  const { lanyard } = data;
  return isEnvelope(lanyard) ? lanyard : undefined;
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'nonce' in value;

/** Every text, label, choice and title on a card. */
const wordsOn = (content: Readonly<Record<string, unknown>>): string =>
  objectsIn(content)
    .flatMap(({ text, label, title, value, type }) => [text, label, title, type === 'Input.Text' ? value : undefined])
    .filter((word) => typeof word === 'string')
    .join('\n');
