import type { ChatState } from './chat-state.ts';

type Heard = Pick<ChatState, 'messages' | 'replaying'>;

/** Counts the bot's new messages: all of them, and those that came while nobody could see them. History is no news. */
export function createUnread({ hidden }: { readonly hidden: () => boolean }) {
  let known = 0;
  let replies = 0;
  let unread = 0;
  return {
    heard({ messages, replaying }: Heard) {
      const now = messages.filter(({ from }) => from === 'bot').length;
      const more = replaying ? 0 : Math.max(0, now - known);
      known = now;
      replies += more;
      if (hidden()) unread += more;
    },
    seen() {
      unread = 0;
    },
    replies: () => replies,
    unread: () => unread,
  };
}
