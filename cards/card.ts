import { z } from 'zod/v4';
import type { DrawnCard } from '../dialogs/dialog.ts';
import { fill } from './fill.ts';

/** What every action of ours carries under the key `lanyard`, beside the inputs of its card. */
export const Envelope = z.object({
  card: z.string().max(60),
  action: z.string().max(60),
  nonce: z.string().max(80),
  value: z.string().max(400).optional(),
});
export type Envelope = z.infer<typeof Envelope>;

interface Definition<View extends z.ZodType, Form extends z.ZodType> {
  /** The file's name without its ending. */
  readonly id: string;
  /** An Adaptive Card (schema 1.5) with `${holes}`; see fill.ts. */
  readonly template: Readonly<Record<string, unknown>>;
  /** What fills the holes. */
  readonly view: View;
  /** What comes back from its inputs: one key for each Input id. Cards without inputs take `z.object({})`. */
  readonly form: Form;
  /** The card in a sentence, for screen readers and for clients that cannot draw it. Never a person's words. */
  readonly says: (view: z.output<View>) => string;
}

/**
 * Pairs a template with what goes in and what comes back. `draw` throws when the view does not fit: a card with a hole
 * in it never reaches a person. `parse` gives zod's result and never throws.
 */
export function defineCard<View extends z.ZodType, Form extends z.ZodType>(definition: Definition<View, Form>) {
  const { id, template, view, form, says } = definition;
  return {
    ...definition,
    draw(given: z.input<View>, nonce?: string): DrawnCard {
      const filled = view.parse(given);
      const content = fill(template, { ...(filled as Record<string, unknown>), card: id, nonce });
      return { id, ...(nonce === undefined ? {} : { nonce }), content, says: says(filled) };
    },
    parse: (fields: unknown) => form.safeParse(fields),
  };
}
