import { createHash } from 'node:crypto';
import { type Activity, ActivityTypes } from 'botbuilder';
import type { Locale } from '../../../dialogs/locale.ts';
import type { TakeTurn, TurnRequest } from '../../conversation/take-turn.ts';
import type { Store } from '../../store/store.ts';
import { createLanes } from '../create-lanes.ts';
import { addressed, members } from './addressed.ts';
import type { HeardActivity } from './parse-activity.ts';
import { toActivity, type WidgetActivity } from './to-activity.ts';
import { WidgetAdapter } from './widget-adapter.ts';

export interface WidgetChannel {
  /** Makes a conversation and greets in it; resolves when the greeting is committed. */
  readonly open: (wish: { readonly locale: Locale }) => Promise<{ readonly conversationId: string }>;
  readonly exists: (conversationId: string) => Promise<boolean>;
  /** Goes on in another language, and says what is open once more in it; nothing happens when it is spoken already. */
  readonly speak: (conversationId: string, locale: Locale) => Promise<void>;
  /** Deletes everything that was said in it; what was sent to the team stays with them. */
  readonly forget: (conversationId: string) => Promise<void>;
  /**
   * Takes the turn of what a person did. Resolves with the activity's id when the turn is committed; a repeated post gets
   * the same id, and nothing runs twice. Undefined when there is no such conversation. @throws when nothing was stored.
   */
  readonly receive: (
    conversationId: string,
    heard: Extract<HeardActivity, { kind: 'input' }>,
  ) => Promise<{ readonly id: string } | undefined>;
  /** What was shown after a position, and the position to ask from next. */
  readonly since: (
    conversationId: string,
    position: number,
  ) => Promise<{ readonly activities: readonly WidgetActivity[]; readonly position: number }>;
  /** Calls back when there is something new; gives the function that ends it. */
  readonly follow: (conversationId: string, listener: () => void) => () => void;
  /** Resolves when the turns under way at this moment are over. */
  readonly settled: () => Promise<void>;
}

export interface WidgetChannelDeps {
  readonly takeTurn: TakeTurn;
  readonly store: Pick<Store, 'conversations' | 'transcript' | 'turns'> & {
    readonly retention: Pick<Store['retention'], 'deleteChat'>;
  };
  readonly now: () => Date;
  /** Unguessable: knowing a conversation's id must not help anybody. */
  readonly newId: () => string;
}

export function createWidgetChannel({ takeTurn, store, now, newId }: WidgetChannelDeps): WidgetChannel {
  const lanes = createLanes();
  const adapter = new WidgetAdapter({
    say: async (conversationId, text) => {
      const key = { channel: 'widget', conversationId, activityId: ours(newId()) } as const;
      await store.turns.commit({ key, at: now(), said: [{ kind: 'text', text }], records: [] });
    },
  });

  const runTurn = (conversationId: string, activity: Partial<Activity>, request: TurnRequest) =>
    lanes.run(conversationId, async () => {
      let taken = false;
      await adapter.processActivity({ ...addressed(conversationId), ...activity }, async () => {
        await takeTurn(request);
        taken = true;
      });
      // An answer 200 for something that nobody kept would be a lie.
      if (!taken) throw new Error('Middleware of the widget ended a turn before it was taken');
    });

  return {
    async open({ locale }) {
      const conversationId = newId();
      await runTurn(
        conversationId,
        { type: ActivityTypes.ConversationUpdate, membersAdded: members(conversationId) },
        {
          key: { channel: 'widget', conversationId, activityId: ours('hello') },
          speaker: { audience: 'public', channel: 'widget', locale },
          input: { kind: 'hello' },
        },
      );
      return { conversationId };
    },
    exists: async (conversationId) => (await store.conversations.find(conversationId)) !== undefined,
    async speak(conversationId, locale) {
      const conversation = await store.conversations.find(conversationId);
      if (conversation === undefined || conversation.locale === locale) return;
      await runTurn(
        conversationId,
        { type: ActivityTypes.Event, name: 'language' },
        {
          key: { channel: 'widget', conversationId, activityId: ours(newId()) },
          speaker: { audience: 'public', channel: 'widget', locale },
          input: { kind: 'language' },
        },
      );
    },
    // After the turns that are under way: none of them may write it anew.
    forget: (conversationId) => lanes.run(conversationId, () => store.retention.deleteChat(conversationId)),
    async receive(conversationId, { input, text, clientActivityId }) {
      const conversation = await store.conversations.find(conversationId);
      if (conversation === undefined) return undefined;
      const id = clientActivityId === undefined ? newId() : idOf(conversationId, clientActivityId);
      await runTurn(
        conversationId,
        {
          type: ActivityTypes.Message,
          id,
          ...(input.kind === 'text' ? { text: input.text } : { value: input }),
        },
        {
          key: { channel: 'widget', conversationId, activityId: clientActivityId ?? ours(id) },
          speaker: { audience: 'public', channel: 'widget', locale: conversation.locale },
          input,
          heard: {
            id,
            ...(clientActivityId === undefined ? {} : { clientActivityId }),
            ...(text === undefined ? {} : { text }),
          },
        },
      );
      return { id };
    },
    async since(conversationId, position) {
      const spoken = await store.transcript.since(conversationId, position);
      return {
        activities: spoken.map((one) => toActivity(one, conversationId)),
        position: spoken.at(-1)?.position ?? position,
      };
    },
    follow: (conversationId, listener) => store.transcript.follow(conversationId, listener),
    settled: () => lanes.settled(),
  };
}

// Keeps keys that we make apart from those that clients make.
const ours = (id: string) => `lanyard|${id}`;

/** The same post gets the same id without looking it up, whichever process answers it. */
const idOf = (conversationId: string, clientActivityId: string) =>
  createHash('sha256').update(`${conversationId}\n${clientActivityId}`).digest('base64url').slice(0, 22);
