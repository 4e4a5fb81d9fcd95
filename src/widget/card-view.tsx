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
  /** The language that it was drawn in, which may be another than the page's now. */
  readonly lang: string | undefined;
  readonly says: string | undefined;
  readonly content: CardContent;
  readonly locked: boolean;
}

/** One card. It is drawn once for each content, so what was typed stays over every redraw around it. */
export function CardView({ chat, name, lang, says, content, locked }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const same = JSON.stringify(content);

  useLayoutEffect(() => {
    if (host.current === null) return;
    const draft = `card.${name}`;
    const erase = drawCard({
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
    goOn(host.current);
    return erase;
  }, [same]);

  return (
    <fieldset
      class="card"
      lang={lang}
      dir={content.rtl === true ? 'rtl' : 'ltr'}
      tabIndex={-1}
      aria-label={says}
      disabled={locked}
      aria-busy={locked}
    >
      <div ref={host} />
    </fieldset>
  );
}

/** The card came back with something to put right: whoever pressed its button goes on in that field. */
function goOn(host: HTMLElement) {
  if (document.activeElement !== host.closest('li')) return;
  host.querySelector<HTMLElement>('[aria-invalid] input, input[aria-invalid], textarea[aria-invalid]')?.focus();
}
