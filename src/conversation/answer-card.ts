import { z } from 'zod/v4';
import { closedCard } from '../../cards/closed-card.ts';
import type { DrawnCard, Reply } from '../../dialogs/dialog.ts';

const Card = z.object({
  id: z.string(),
  nonce: z.string().optional(),
  content: z.record(z.string(), z.unknown()),
  says: z.string(),
});

/** Reads back the card that a turn answered with. */
export const readAnswerCard = (kept: string): DrawnCard => Card.parse(JSON.parse(kept));

/** All that was said as one card, as JSON text: the card that was drawn, else what a card turned into, else the sentences. */
export function cardOf(replies: readonly Reply[]): string {
  const drawn = replies.find(({ kind }) => kind === 'card') ?? replies.find(({ kind }) => kind === 'replace');
  const texts = replies.flatMap((reply) => (reply.kind === 'text' ? [reply.text] : []));
  return JSON.stringify(
    drawn === undefined || drawn.kind === 'text' ? closedCard.draw({ text: texts.join('\n\n') }) : drawn.card,
  );
}
