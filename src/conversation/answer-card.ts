import { z } from 'zod/v4';
import { closedCard } from '../../cards/closed-card.ts';
import { plainLines } from '../../cards/plain-text.ts';
import type { DrawnCard, Reply } from '../../dialogs/dialog.ts';

const Card = z.object({
  id: z.string(),
  nonce: z.string().optional(),
  content: z.record(z.string(), z.unknown()),
  says: z.string(),
});

/** Reads back the card that a turn answered with. */
export const readAnswerCard = (kept: string): DrawnCard => Card.parse(JSON.parse(kept));

/**
 * All that was said as one card, as JSON text: the card that was drawn with the sentences below it, else the sentences,
 * else what a card turned into.
 */
export function cardOf(replies: readonly Reply[]): string {
  const drawn = replies.find((reply) => reply.kind === 'card');
  const texts = replies.flatMap((reply) => (reply.kind === 'text' ? [reply.text] : []));
  if (drawn !== undefined) return JSON.stringify(withSentences(drawn.card, texts));
  const turned = replies.find((reply) => reply.kind === 'replace');
  const shown = texts.length > 0 || turned === undefined ? closedCard.draw({ text: texts.join('\n\n') }) : turned.card;
  return JSON.stringify(shown);
}

function withSentences(card: DrawnCard, texts: readonly string[]): DrawnCard {
  const body = Array.isArray(card.content.body) ? card.content.body : [];
  return { ...card, content: { ...card.content, body: [...body, ...plainLines(texts)] } };
}
