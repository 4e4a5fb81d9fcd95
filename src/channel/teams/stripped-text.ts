import { z } from 'zod/v4';
import type { InboundActivity } from './inbound-activity.ts';

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

/**
 * What was said, without the mentions of Lanyard itself that Teams puts in front. Mentions of others stay, as the text
 * that Teams gives for them.
 */
export function strippedText({ text = '', entities = [], recipient }: InboundActivity): string {
  const mentions = entities.flatMap((entity) => Mention.safeParse(entity).data ?? []);
  const ours = mentions.filter(({ mentioned }) => mentioned.id === recipient.id);
  return ours
    .reduce((rest, mention) => rest.replaceAll(mention.text, ' '), text)
    .replaceAll(/\u00a0|&nbsp;/g, ' ')
    .trim();
}
