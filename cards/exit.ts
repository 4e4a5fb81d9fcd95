import { z } from 'zod/v4';
import type { Carry } from './card.ts';
import type { Element } from './element.ts';
import { execute } from './tap.ts';

/** A way out of a dialog that stands on its card itself, beside the card's own buttons. */
export const Exit = z.object({ title: z.string(), starts: z.string() });
export type Exit = z.infer<typeof Exit>;

export const exitActions = (exits: readonly Exit[], carry: Carry): Element[] =>
  exits.map(({ title, starts }) => execute(title, carry('start', starts), { associatedInputs: 'none' }));
