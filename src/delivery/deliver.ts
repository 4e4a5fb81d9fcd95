import { z } from 'zod/v4';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Delivery, Store } from '../store/store.ts';
import type { Queue } from '../team/queue.ts';
import type { Post, Posted, Send, Sent } from './send.ts';

export interface Drawing {
  /** The case as it is now; undefined when it is no longer kept. */
  readonly drawCase: (reference: string) => Promise<{ readonly card: DrawnCard; readonly version: number } | undefined>;
  readonly drawUrgentWaits: (waiting: Queue) => DrawnCard;
}

export interface DeliverDeps extends Drawing {
  readonly store: Pick<Store, 'cases' | 'destinations' | 'deliveries'>;
  readonly send: Send;
}

/** The tapped card, where the channel told which activity it is: a `replace` of its nonce needs no looking up. */
export interface Tapped {
  readonly nonce: string;
  readonly activityId: string;
}

export type Delivered =
  | { readonly kind: 'sent'; readonly posted: Posted & { readonly version?: number } }
  | Extract<Sent, { kind: 'failed' }>;

export type Deliver = (delivery: Delivery, tapped?: Tapped) => Promise<Delivered>;

/** There is nothing to post (any more), which is as good as posted. */
const done: Delivered = { kind: 'sent', posted: {} };

const Addressed = z.object({ conversation: z.object({ id: z.string() }) });
const conversationIn = (to: string) => Addressed.parse(JSON.parse(to)).conversation.id;

/** Makes the function that draws one delivery as things are at this moment, and sends it. */
export function createDeliver({ store, send, drawCase, drawUrgentWaits }: DeliverDeps): Deliver {
  const post = async (to: string, what: Post, version?: number): Promise<Delivered> => {
    const sent = await send(to, what);
    if (sent.kind === 'failed') return sent;
    return { kind: 'sent', posted: { ...sent.posted, ...(version === undefined ? {} : { version }) } };
  };
  const caseCard = async (to: string, reference: string) => {
    const drawn = await drawCase(reference);
    return drawn === undefined ? done : post(to, { kind: 'thread', card: drawn.card }, drawn.version);
  };
  const caseUpdate = async (to: string, reference: string) => {
    const posted = (await store.cases.find(reference))?.post;
    // Without a card there is nothing to change: the one still to come is drawn fresh, and the store lets it catch up.
    if (posted === undefined) return done;
    const drawn = await drawCase(reference);
    if (drawn === undefined) return done;
    const { conversationId, activityId } = posted;
    return post(to, { kind: 'update', conversationId, activityId, card: drawn.card }, drawn.version);
  };
  const caseLine = async (to: string, reference: string, text: string): Promise<Delivered> => {
    const found = await store.cases.find(reference);
    if (found === undefined) return done;
    if (found.post === undefined) return { kind: 'failed', failure: { kind: 'unsent', code: 'no-thread-yet' } };
    return post(to, { kind: 'line', conversationId: found.post.conversationId, text });
  };
  const reply = async (delivery: Extract<Delivery, { kind: 'reply' }>, tapped?: Tapped) => {
    const { to, reply } = delivery;
    if (reply.kind !== 'replace') return post(to, { kind: 'reply', reply });
    const known = tapped?.nonce === reply.nonce ? tapped.activityId : undefined;
    const activityId = known ?? (await store.deliveries.activityOfCard(conversationIn(to), reply.nonce));
    // A card whose place nobody knows stays as it is; its nonce is spent, so a tap on it changes nothing.
    return activityId === undefined ? done : post(to, { kind: 'reply', reply, activityId });
  };
  return async (delivery, tapped) => {
    const { to } = delivery;
    if (delivery.kind === 'reply') return reply(delivery, tapped);
    if (delivery.kind === 'case-card') return caseCard(to, delivery.caseReference);
    if (delivery.kind === 'case-update') return caseUpdate(to, delivery.caseReference);
    if (delivery.kind === 'case-line') return caseLine(to, delivery.caseReference, delivery.text);
    if ((await store.destinations.of(delivery.waiting)) !== undefined) return done;
    return post(to, { kind: 'thread', card: drawUrgentWaits(delivery.waiting) });
  };
}
