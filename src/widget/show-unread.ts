import type { Chat } from './chat.ts';
import { createUnread } from './unread.ts';

/** Puts the count of unread messages before the page's title, and tells the site around the frame of each new one. */
export function showUnread(chat: Pick<Chat, 'state' | 'watch'>): void {
  const unread = createUnread({ hidden: () => document.hidden });
  const title = document.title;
  let told = 0;
  function show() {
    const count = unread.unread();
    document.title = count === 0 ? title : `(${count}) ${title}`;
    if (unread.replies() === told || parent === window) return;
    told = unread.replies();
    // A count alone, so that it may be told to whichever site has the frame.
    parent.postMessage({ lanyard: 'replies', count: told }, '*');
  }
  chat.watch(() => {
    unread.heard(chat.state());
    show();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) unread.seen();
    show();
  });
}
