import { useLayoutEffect, useRef } from 'preact/hooks';
import * as z from 'zod/v4-mini';
import type { CardContent } from './activity.ts';
import type { Chat } from './chat.ts';
import { drawCard } from './draw-card.ts';

const Values = z.record(z.string(), z.string());

interface Props {
  readonly chat: Chat;
  /** The key of the card's message. */
  readonly name: string;
  readonly content: CardContent;
  readonly locked: boolean;
}

/** One card. It is drawn once for each content, so what was typed stays over every redraw around it. */
export function CardView({ chat, name, content, locked }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const same = JSON.stringify(content);

  useLayoutEffect(() => {
    if (host.current === null) return;
    const draft = `card.${name}`;
    return drawCard({
      host: host.current,
      content,
      values: chat.kept.read(draft, Values) ?? {},
      typed: (values) => chat.kept.write(draft, values),
      submit: (data) => {
        // The pressed button is about to be locked; the next Tab goes on from this message.
        host.current?.closest('li')?.focus({ preventScroll: true });
        chat.press(name, data);
      },
    });
  }, [same]);

  return (
    <fieldset class="card" disabled={locked} aria-busy={locked}>
      <div ref={host} />
    </fieldset>
  );
}
