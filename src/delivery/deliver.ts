import { z } from 'zod/v4';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Delivery, Nudge, Tiding } from '../store/delivery.ts';
import type { Store } from '../store/store.ts';
import type { Queue } from '../team/queue.ts';
import type { Drawing } from './drawing.ts';
import type { Post, Posted, Send, SendMail, Sent } from './send.ts';
import { createToColleague } from './to-colleague.ts';

export interface DeliverDeps {
  readonly drawing: Drawing;
  /** Acts on a reminder that has come up, in a commit of its own. */
  readonly nudge: (nudge: Nudge & { readonly id: string }) => Promise<void>;
  /** Deletes what is due. */
  readonly retain?: () => Promise<void>;
  /** Asks a model about a case; left out where none is set. */
  readonly suggest?: ((delivery: Extract<Delivery, { kind: 'suggest' }>) => Promise<void>) | undefined;
  readonly store: Pick<Store, 'cases' | 'destinations' | 'deliveries' | 'turns' | 'champions'>;
  readonly send: Send;
  /** Left out where no mail server is set: then no letter is ever due. */
  readonly sendMail?: SendMail | undefined;
  readonly now: () => Date;
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

/** What was posted outside of the team's channels has no place that a case remembers. */
const unplaced = (sent: Sent | undefined): Delivered => (sent?.kind === 'failed' ? sent : done);

const Addressed = z.object({ conversation: z.object({ id: z.string() }) });
const conversationIn = (to: string) => Addressed.parse(JSON.parse(to)).conversation.id;

/** Makes the function that draws one delivery as things are at this moment, and sends it. */
export function createDeliver({ store, send, sendMail, drawing, nudge, retain, suggest, now }: DeliverDeps): Deliver {
  const { drawCase, drawUrgentWaits, drawGone } = drawing;
  const toColleague = createToColleague({ store, send, drawFor: drawing.drawForColleague, now });
  const post = async (to: string, what: Post, version?: number): Promise<Delivered> => {
    const sent = await send(to, what);
    if (sent.kind === 'failed') return sent;
    return { kind: 'sent', posted: { ...sent.posted, ...(version === undefined ? {} : { version }) } };
  };
  const thread = async (to: string, card: DrawnCard | undefined): Promise<Delivered> =>
    card === undefined ? done : post(to, { kind: 'thread', card });
  /** A case that went to another queue has its card there. */
  const moved = async (queue: Queue, reference: string) => (await store.cases.find(reference))?.queue !== queue;
  const caseCard = async (to: string, queue: Queue, reference: string) => {
    const drawn = (await moved(queue, reference)) ? undefined : await drawCase(reference);
    return drawn === undefined ? done : post(to, { kind: 'thread', card: drawn.card }, drawn.version);
  };
  const caseUpdate = async (to: string, queue: Queue, reference: string) => {
    const found = await store.cases.find(reference);
    const posted = found?.queue === queue ? found.post : undefined;
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
  /** On the website the news goes into the transcript, once: its turn is keyed by the delivery. */
  const tell = async (delivery: Extract<Delivery, { kind: 'tell' }>): Promise<Delivered> => {
    const { id, to, conversation } = delivery;
    const reply = await drawing.drawTiding(delivery, `tell-${id}`.slice(0, 80));
    if (reply === undefined || conversation === undefined) return done;
    if (conversation.channel === 'teams') return to === '' ? done : post(to, { kind: 'reply', reply });
    const key = { channel: 'widget', conversationId: conversation.id, activityId: `lanyard|tell|${id}` } as const;
    await store.turns.commit({ key, at: now(), said: [reply], records: [] });
    return done;
  };
  const email = async (tiding: Tiding): Promise<Delivered> => {
    const letter = await drawing.writeLetter(tiding);
    if (letter === undefined || sendMail === undefined) return done;
    return unplaced(await sendMail(letter));
  };
  return async (delivery, tapped) => {
    const { to } = delivery;
    switch (delivery.kind) {
      case 'reply':
        return reply(delivery, tapped);
      case 'case-card':
        return caseCard(to, delivery.queue, delivery.caseReference);
      case 'case-update':
        return caseUpdate(to, delivery.queue, delivery.caseReference);
      case 'case-line':
        return caseLine(to, delivery.caseReference, delivery.text);
      case 'case-gone': {
        const { conversationId, activityId, text } = delivery;
        return post(to, { kind: 'update', conversationId, activityId, card: drawGone(text) });
      }
      case 'tell':
        return tell(delivery);
      case 'email':
        return email(delivery);
      case 'nudge':
        await nudge(delivery);
        return done;
      case 'nominee':
      case 'on-call':
        return unplaced(await toColleague(delivery));
      case 'digest':
        return thread(to, await drawing.drawDigest(delivery.monday));
      case 'reviews':
        return thread(to, await drawing.drawReviews(delivery.queue, delivery.monday));
      case 'retention':
        await retain?.();
        return done;
      case 'suggest':
        await suggest?.(delivery);
        return done;
      case 'recognition':
        return thread(to, await drawing.drawRecognition(delivery.caseReference));
      case 'climb':
        return thread(to, await drawing.drawClimb(delivery.from));
      case 'urgent-waits':
        if ((await store.destinations.of(delivery.waiting)) !== undefined) return done;
        return post(to, { kind: 'thread', card: drawUrgentWaits(delivery.waiting) });
    }
  };
}
