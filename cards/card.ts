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

/** Makes the data of an action that a card builds rather than spells out in its template. */
export type Carry = (action: string, value?: string) => { readonly lanyard: Envelope };

/** The form of a card that has buttons or nothing, and no inputs. */
export const NoInputs = z.object({});

/**
 * Whatever was typed into one input. The bound only keeps floods out: how long an answer may be is the question's own
 * rule, which can say how to put it right.
 */
export const Typed = z.string().max(60_000).default('');

interface Definition<View extends z.ZodObject, Form extends z.ZodType> {
  /** The file's name without its ending. */
  readonly id: string;
  /** An Adaptive Card (schema 1.5) with `${holes}`; see fill.ts. */
  readonly template: Readonly<Record<string, unknown>>;
  /** What fills the holes. */
  readonly view: View;
  /** What comes back from its inputs: one key for each Input id. Cards without inputs take `NoInputs`. */
  readonly form: Form;
  /** Holes that take more than the view's own value: repeated elements, and everything that is a person's words. */
  readonly build?: (view: z.output<View>, carry: Carry) => Readonly<Record<string, unknown>>;
  /** The card in a sentence, for screen readers and for clients that cannot draw it. Never a person's words. */
  readonly says: (view: z.output<View>) => string;
}

/**
 * Pairs a template with what goes in and what comes back. `draw` throws when the view does not fit, or when a card with
 * buttons gets no nonce: a card with a hole in it never reaches a person. `parse` gives zod's result and never throws.
 */
export function defineCard<View extends z.ZodObject, Form extends z.ZodType>(definition: Definition<View, Form>) {
  const { id, template, view, form, build, says } = definition;
  return {
    ...definition,
    draw(given: z.input<View>, nonce?: string): DrawnCard {
      const filled = view.parse(given);
      const needed = () => nonce ?? missingNonce(id);
      const carry: Carry = (action, value) => ({
        lanyard: { card: id, action, nonce: needed(), ...(value === undefined ? {} : { value }) },
      });
      const holes = {
        ...filled,
        ...build?.(filled, carry),
        card: id,
        get nonce() {
          return needed();
        },
      };
      return { id, ...(nonce === undefined ? {} : { nonce }), content: fill(template, holes), says: says(filled) };
    },
    parse: (fields: unknown) => form.safeParse(fields),
  };
}

function missingNonce(id: string): never {
  throw new Error(`The card ${id} has buttons, so it needs a nonce to come back with`);
}
