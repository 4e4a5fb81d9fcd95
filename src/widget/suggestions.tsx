import type { Chat } from './chat.ts';
import { useChat } from './use-chat.ts';
import { words } from './words.ts';

/** *Help now* stands at the top of the chat at all times. */
const elsewhere = 'help now';

/** What the bot's newest message offers to say: Back, Stop and the like. */
export function Suggestions({ chat }: { readonly chat: Chat }) {
  const { suggestions, connection } = useChat(chat);
  const shown = suggestions.filter(({ text }) => text !== elsewhere);
  if (shown.length === 0 || connection === 'ended') return null;
  return (
    <ul class="suggestions" aria-label={words.alsoSay}>
      {shown.map(({ title, text }) => (
        <li key={text}>
          <button type="button" class="quiet" onClick={() => chat.say(text)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
