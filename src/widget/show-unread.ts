import type { Chat } from './chat.ts';
import { createUnread } from './unread.ts';
import { words } from './words.ts';

/** How many new messages are told by their number in the page's language; nobody lets more of them wait. */
const mostTold = 50;

const launcherWords = () => ({
  close: words.launcher.close,
  fresh: Array.from({ length: mostTold }, (_, place) => words.launcher.fresh(place + 1)),
});

/** Puts the count of unread messages before the page's title, and tells the site around the frame of each new one. */
export function showUnread(chat: Pick<Chat, 'state' | 'watch'>): void {
  const unread = createUnread({ hidden: () => document.hidden });
  const title = document.title;
  // Our words for the buttons around the frame, which have nothing of the person's in them.
  if (parent !== window) parent.postMessage({ lanyard: 'words', ...launcherWords() }, '*');
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
