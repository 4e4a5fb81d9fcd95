import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/v4-mini';
import { charactersLeft } from './characters-left.ts';
import type { Chat } from './chat.ts';
import { useChat } from './use-chat.ts';
import { words } from './words.ts';

/** Characters that the service takes in one message. */
const longest = 8000;

/** The text box. What is typed in it outlives a reload and a lost conversation. */
export function Composer({ chat }: { readonly chat: Chat }) {
  const { connection } = useChat(chat);
  const [text, setText] = useState(() => chat.kept.read('draft', z.string()) ?? '');
  const length = [...text].length;
  const [tooLong, setTooLong] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (box.current === null) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 4}px`;
  }, [text]);

  function type(now: string) {
    setText(now);
    setTooLong(tooLong && [...now].length > longest);
    chat.kept.write('draft', now === '' ? undefined : now);
  }

  function send() {
    if (text.trim() === '' || connection === 'ended') return;
    setTooLong(length > longest);
    if (length > longest) return void box.current?.focus();
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
      <label for="words">{words.composer.label}</label>
      <div id="words-problem" role="alert">
        {tooLong ? <p class="problem">{words.composer.tooLong}</p> : null}
      </div>
      <div class="line">
        <textarea
          id="words"
          ref={box}
          rows={1}
          dir="auto"
          enterkeyhint="send"
          value={text}
          aria-invalid={tooLong}
          aria-describedby="words-problem words-count"
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKey}
        />
        <button type="submit" class="main" disabled={connection === 'ended'}>
          {words.composer.send}
        </button>
      </div>
      <p id="words-count" class={length > longest ? 'count over' : 'count'}>
        {charactersLeft(length, longest)}
      </p>
    </form>
  );
}
