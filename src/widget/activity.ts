import * as z from 'zod/v4-mini';

const text = z.optional(z.string());

/** What this client reads of an activity of the stream; everything else is dropped. */
export const Activity = z.object({
  type: z.string(),
  id: text,
  timestamp: text,
  from: z.object({ role: text }),
  text,
  /** The language it is in, where that is not English. */
  locale: text,
  /** A card in a sentence. */
  speak: text,
  attachments: z.optional(z.array(z.object({ contentType: z.string(), content: z.unknown() }))),
  suggestedActions: z.optional(
    z.object({ actions: z.array(z.object({ type: z.string(), title: text, value: z.unknown() })) }),
  ),
  channelData: z.catch(z.optional(z.object({ clientActivityID: text })), undefined),
});
export type Activity = z.infer<typeof Activity>;

/** An Adaptive Card as it came; adaptivecards itself reads what is in it. */
export const CardContent = z.record(z.string(), z.unknown());
export type CardContent = z.infer<typeof CardContent>;

export const cardType = 'application/vnd.microsoft.card.adaptive';
