import { useLayoutEffect, useRef } from 'preact/hooks';
import { answerTime } from './answer-time.ts';
import type { Chat } from './chat.ts';
import { MessageView } from './message-view.tsx';
import type { Sending } from './outbox.ts';
import { follow, isAtEnd } from './scrolling.ts';
import type { Message } from './transcript.ts';
import { useChat } from './use-chat.ts';
import { words } from './words.ts';

/** What was said, oldest first. */
export function TranscriptView({ chat }: { readonly chat: Chat }) {
  const { messages, sending, locked, acts, replaying } = useChat(chat);
  const typed = sending.filter(({ text }) => text !== undefined).map(asMessage);
  const shown = [...messages, ...typed];
  const list = useFollowing(shown.length, acts, replaying);

  return (
    <section aria-label={words.conversation}>
      <ol ref={list} class="messages">
        {shown.map((message, place) => (
          <MessageView
            key={message.key}
            chat={chat}
            message={message}
            goesOn={shown[place - 1]?.from === message.from}
            locked={locked.has(message.key)}
            sending={sending.find(({ id, card }) => id === message.key || card === message.key)}
          />
        ))}
      </ol>
    </section>
  );
}

/** Keeps the newest in sight: after an act of the person's or a reload always, otherwise only for who was reading the end. */
function useFollowing(count: number, acts: number, replaying: boolean) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef({ count: 0, acts: 0, first: 0, until: 0 });
  const atEnd = isAtEnd();

  useLayoutEffect(() => {
    const last = before.current;
    const now = Date.now();
    const acted = acts > last.acts;
    const first = acted || now > last.until ? last.count : last.first;
    const until = acted ? now + answerTime : last.until;
    if (list.current !== null && count > last.count && last.count > 0 && (atEnd || now < until))
      follow(list.current, first);
    else if (list.current !== null && replaying && count > last.count) follow(list.current, count - 1);
    before.current = { count, acts, first, until };
  }, [count, acts]);

  return list;
}

const asMessage = ({ id, at, text }: Sending): Omit<Message, 'suggestions'> => ({
  key: id,
  from: 'person',
  at,
  ...(text === undefined ? {} : { text }),
  cards: [],
});
