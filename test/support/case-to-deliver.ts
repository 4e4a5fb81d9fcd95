import type { DrawnCard, Reply } from '../../dialogs/dialog.ts';
import type { Reference } from '../../src/channel/teams/reference.ts';
import { loadContent } from '../../src/content/load-content.ts';
import type { NewCase } from '../../src/store/case.ts';
import type { NewDelivery, Tiding } from '../../src/store/delivery.ts';
import type { Recording } from '../../src/store/recording.ts';
import type { Store } from '../../src/store/store.ts';
import { createDrawClimb } from '../../src/team/draw-climb.ts';
import { createDrawNews } from '../../src/team/draw-news.ts';
import type { Queue } from '../../src/team/queue.ts';
import { channelId, sam, tenantId } from './teams-activity.ts';

/** A case of general feedback with nothing special about it. */
export const newCase = (reference: string, at: Date, queue: Queue = 'general'): NewCase => ({
  reference,
  kind: 'feedback',
  queue,
  route: 'feedback',
  urgency: 'routine',
  flags: [],
  reasons: ['said what was good'],
  countsAsFft: true,
  publish: false,
  retention: 'feedback',
  receivedAt: at,
  words: { texts: [{ question: 'good', label: 'What was good', text: 'the zebra ward' }], answers: [] },
});

export const channelReference = (serviceUrl: string): string =>
  JSON.stringify({
    serviceUrl,
    channelId: 'msteams',
    conversation: { id: channelId, conversationType: 'channel', tenantId },
    bot: { id: '28:lanyard' },
    channel: { id: channelId },
  } satisfies Reference);

export const personalReference = (serviceUrl: string, conversationId: string): string =>
  JSON.stringify({
    serviceUrl,
    channelId: 'msteams',
    conversation: { id: conversationId, conversationType: 'personal', tenantId },
    bot: { id: '28:lanyard' },
    user: { id: sam.id },
  } satisfies Reference);

/** The card with nothing on it but its case's reference, as `says`. */
export const bareCard = (says: string): DrawnCard => ({
  id: 'case',
  content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: says }] },
  says,
});

/** What the composition root gives for drawing: the case as it stands in the store. */
export const drawing = (store: Store, now = () => new Date()) => ({
  async drawCase(reference: string) {
    const found = await store.cases.find(reference);
    return found && { card: bareCard(`${reference} version ${found.version} ${found.state}`), version: found.version };
  },
  drawUrgentWaits: (waiting: Queue) => bareCard(`waits: ${waiting}`),
  drawClimb: createDrawClimb({ cases: store.cases, now }),
  ...createDrawNews({
    champions: store.champions,
    cases: store.cases,
    linkTo: () => 'https://teams.example/card',
    content: loadContent(),
  }),
  drawDigest: async (monday: string) => bareCard(`digest ${monday}`),
  drawReviews: async () => undefined,
  drawGone: (text: string) => bareCard(text),
  drawTiding: async ({ what, caseReference }: Tiding): Promise<Reply> => ({
    kind: 'text',
    text: `${what} ${caseReference}`,
  }),
  writeLetter: async () => undefined,
});

/** For tests in which no reminder comes up. */
export const noNudge = async (): Promise<void> => undefined;

let turns = 0;

/** Commits a turn that records these things, in a conversation of its own. */
export async function record(store: Store, at: Date, records: readonly Recording[]): Promise<void> {
  const conversationId = `conversation-${++turns}`;
  const committed = await store.turns.commit({
    key: { channel: 'widget', conversationId, activityId: 'one' },
    at,
    conversation: { audience: 'public', locale: 'en', state: '{}', fromVersion: 0 },
    said: [],
    records,
  });
  if (committed.kind !== 'committed') throw new Error(`the turn was ${committed.kind}`);
}

export const deliver = (delivery: NewDelivery): Recording => ({ kind: 'deliver', delivery });

export const setDestination = (queue: Queue, serviceUrl: string, at: Date): Recording => ({
  kind: 'set-destination',
  destination: { queue, channelId, reference: channelReference(serviceUrl), setBy: sam, setAt: at },
});

/** A case as a finished conversation writes it, with its card to be posted. */
export const openCase = (reference: string, at: Date, queue: Queue = 'general'): readonly Recording[] => [
  { kind: 'open-case', case: newCase(reference, at, queue) },
  deliver({ kind: 'case-card', queue, caseReference: reference }),
];
