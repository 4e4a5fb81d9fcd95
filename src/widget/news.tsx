import { useEffect, useRef, useState } from 'preact/hooks';
import { answerTime } from './answer-time.ts';
import { problemIn } from './card-values.ts';
import type { Chat } from './chat.ts';
import { goToAnswer } from './go-to-answer.ts';
import { spokenIn } from './spoken-in.ts';
import type { Message } from './transcript.ts';
import { useChat } from './use-chat.ts';
import { words } from './words.ts';

/** Milliseconds to wait for what comes together, so that it is told together. */
const together = 150;
/** Milliseconds until what was told is taken away: it stands in the transcript, and nobody wants to meet it twice. */
const heardAfter = 10_000;

/**
 * Tells screen readers every message once and in one piece: its words, or what its card asks. The transcript itself is no
 * live region, because cards are drawn and redrawn in parts, and each part would be read out.
 */
export function News({ chat }: { readonly chat: Chat }) {
  const { messages, replaying, acts } = useChat(chat);
  const told = useRef(new Set<string>());
  const act = useRef({ acts, at: 0, before: new Set<string>() });
  const [lines, setLines] = useState<readonly Message[]>([]);
  if (acts !== act.current.acts) act.current = { acts, at: Date.now(), before: new Set(messages.map(newsOf)) };

  useEffect(() => {
    const fresh = messages.filter((message) => message.from === 'bot' && !told.current.has(newsOf(message)));
    if (fresh.length === 0) return;
    const tell = () => {
      for (const message of fresh) told.current.add(message.key).add(newsOf(message));
      if (replaying) return;
      const answers = Date.now() < act.current.at + answerTime;
      // What was there when the person acted, or came before their last words, is news and no answer to them.
      const said = messages.map(({ from }) => from !== 'bot').lastIndexOf(true);
      const after = fresh.filter(
        (message) => messages.indexOf(message) > said && !act.current.before.has(newsOf(message)),
      );
      const read = answers ? goToAnswer(after.map(({ key }) => key)) : [];
      setLines(fresh.filter(({ key }) => !read.includes(key)));
    };
    if (replaying) return tell();
    const timer = setTimeout(tell, together);
    return () => clearTimeout(timer);
  }, [messages, replaying]);

  useEffect(() => {
    const timer = setTimeout(() => setLines([]), heardAfter);
    return () => clearTimeout(timer);
  }, [lines]);

  return (
    <div role="log" class="unseen" aria-label={words.news} aria-live="polite" aria-relevant="additions">
      {lines.map((message) => (
        <p key={newsOf(message)} lang={message.lang}>
          {wordsOf(message).map((part, place) => (
            <span key={place} lang={spokenIn(message.lang, part)}>
              {place === 0 ? part : ` ${part}`}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

const problemOf = ({ cards }: Message) => cards.map(problemIn).find((problem) => problem !== undefined);

/** A card that comes back with something to put right is news again; one that turned into its summary is not. */
const newsOf = (message: Message) => {
  const problem = problemOf(message);
  return problem === undefined ? message.key : `${message.key} ${problem}`;
};

const wordsOf = (message: Message) =>
  [message.text, problemOf(message), message.says].filter((part) => part !== undefined);
