import type { Chat } from './chat.ts';
import { useChat } from './use-chat.ts';

/** What the bot's newest message offers to say: Back, Stop and the like. */
export function Suggestions({ chat }: { readonly chat: Chat }) {
  const { suggestions, connection } = useChat(chat);
  if (suggestions.length === 0 || connection === 'ended') return null;
  return (
    <ul class="suggestions" aria-label="You can also say">
      {suggestions.map(({ title, text }) => (
        <li key={text}>
          <button type="button" class="quiet" onClick={() => chat.say(text)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
