import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/v4-mini';
import type { Chat } from './chat.ts';
import { useChat } from './use-chat.ts';

/** The text box. What is typed in it outlives a reload and a lost conversation. */
export function Composer({ chat }: { readonly chat: Chat }) {
  const { connection } = useChat(chat);
  const [text, setText] = useState(() => chat.kept.read('draft', z.string()) ?? '');
  const box = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (box.current === null) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 4}px`;
  }, [text]);

  function type(now: string) {
    setText(now);
    chat.kept.write('draft', now === '' ? undefined : now);
  }

  function send() {
    if (text.trim() === '' || connection === 'ended') return;
    chat.say(text.trim());
    type('');
    box.current?.focus();
  }

  function onKey(press: KeyboardEvent) {
    if (press.key !== 'Enter' || press.shiftKey || press.isComposing) return;
    press.preventDefault();
    send();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for="words">Your message</label>
      <div class="line">
        <textarea
          id="words"
          ref={box}
          rows={1}
          dir="auto"
          enterkeyhint="send"
          value={text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKey}
        />
        <button type="submit" class="main" disabled={connection === 'ended'}>
          Send
        </button>
      </div>
    </form>
  );
}
