import { z } from 'zod/v4';
import type { DrawnCard } from '../../dialogs/dialog.ts';

const Card = z.object({
  id: z.string(),
  nonce: z.string().optional(),
  content: z.record(z.string(), z.unknown()),
  says: z.string(),
});

/** Reads back the card that a turn answered with. */
export const readAnswerCard = (kept: string): DrawnCard => Card.parse(JSON.parse(kept));
