import { z } from 'zod/v4';
import { FormState } from '../../dialogs/form/form-state.ts';

const Active = z.object({
  dialog: z.string(),
  form: FormState,
  /** The case whose words these answers will replace. */
  replaces: z.string().optional(),
  /** The case that these answers go with. */
  about: z.string().optional(),
});

const Submission = z.object({
  card: z.string(),
  action: z.string(),
  nonce: z.string(),
  value: z.string().optional(),
  fields: z.record(z.string(), z.unknown()),
});

const Start = z.object({ kind: z.literal('start'), dialog: z.string(), known: z.record(z.string(), z.unknown()) });

/** What somebody said that held signs of danger, kept until they choose to go on or to stop. */
const Held = z.object({
  input: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('submission'), submission: Submission }),
    Start,
  ]),
  words: z.array(z.string()),
});

/** Everything a conversation remembers. Kept sealed. */
export const ConversationState = z.object({
  /** Counts runs and cards, so that every nonce is new in this conversation. */
  drawn: z.number().int(),
  active: Active.optional(),
  /** Dialogs that were left, newest last: they are offered again. */
  parked: z.array(Active),
  /** References that this conversation sent, or proved by their secret, oldest first. */
  mine: z.array(z.string()).default([]),
  /** A message that could have meant two things, kept for the one that is chosen. */
  asked: z.string().optional(),
  /** The alert that words of danger raised, if any, and what waits for the person's choice. */
  alert: z
    .object({
      reference: z.string(),
      contactGiven: z.boolean(),
      /** Texts that were met with help once: a card that comes back with them says nothing new. */
      met: z.array(z.string()),
      /** Texts that the person let follow the alert. */
      passedOn: z.array(z.string()),
    })
    .optional(),
  held: Held.extend({ nonce: z.string() }).optional(),
  /** The person was told that we are sorry; it is said once. */
  condoled: z.literal(true).optional(),
});
export type ConversationState = z.infer<typeof ConversationState>;
export type Active = z.infer<typeof Active>;

export const newConversation: ConversationState = { drawn: 0, parked: [], mine: [] };

/** What can still be read of a state that an older or newer version wrote: the answers already given. */
const Remains = z.object({
  active: z.object({ dialog: z.string(), form: z.object({ answers: z.record(z.string(), z.unknown()) }) }),
});

/**
 * Reads a state back. One that no longer fits starts anew, and gives the dialog and the answers that were in it, so that
 * nothing already said is asked again.
 */
export function readState(text: string | undefined): {
  state: ConversationState;
  lost?: { dialog: string; answers: Record<string, unknown> };
} {
  if (text === undefined) return { state: newConversation };
  const kept: unknown = JSON.parse(text);
  const parsed = ConversationState.safeParse(kept);
  if (parsed.success) return { state: parsed.data };
  const remains = Remains.safeParse(kept);
  if (!remains.success) return { state: newConversation };
  const { dialog, form } = remains.data.active;
  // Nonces must not come round again, so the count starts far from any that was used.
  return { state: { ...newConversation, drawn: 100_000 }, lost: { dialog, answers: form.answers } };
}
