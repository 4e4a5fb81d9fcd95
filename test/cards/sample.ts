import type { z } from 'zod/v4';
import type { Carry } from '../../cards/card.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';

interface Card<View extends z.ZodObject> {
  readonly id: string;
  readonly template: Readonly<Record<string, unknown>>;
  readonly view: View;
  readonly form: z.ZodType;
  readonly build?: (view: z.output<View>, carry: Carry) => Readonly<Record<string, unknown>>;
  readonly says: (view: z.output<View>) => string;
  readonly draw: (given: z.input<View>, nonce?: string) => DrawnCard;
}

/** Draws a card under the nonce `n-1`, and notes which holes it fills and which parts of its view its code reads. */
export function sample<View extends z.ZodObject>(card: Card<View>, given: NoInfer<z.input<View>>) {
  const used = new Set<string>();
  const watched = new Proxy(card.view.parse(given), {
    get: (view, key) => {
      used.add(String(key));
      return Reflect.get(view, key);
    },
  });
  const built = card.build?.(watched, (action) => ({ lanyard: { card: card.id, action, nonce: 'n-1' } })) ?? {};
  card.says(watched);
  const holes = [...Object.keys(card.view.shape), ...Object.keys(built)];
  const { content, says } = card.draw(given, 'n-1');
  return { id: card.id, template: card.template, shape: card.view.shape, form: card.form, content, says, holes, used };
}
