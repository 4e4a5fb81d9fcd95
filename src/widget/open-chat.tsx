import { Banner } from './banner.tsx';
import { createChat } from './chat.ts';
import { Composer } from './composer.tsx';
import { IdleWarning } from './idle-warning.tsx';
import type { Kept } from './kept.ts';
import { News } from './news.tsx';
import { postActivity } from './post-activity.ts';
import { forgetConversation, openSession } from './session.ts';
import { showUnread } from './show-unread.ts';
import { openStream } from './stream.ts';
import { Suggestions } from './suggestions.tsx';
import { takeOver } from './take-over.ts';
import { ThisChat } from './this-chat.tsx';
import { TranscriptView } from './transcript-view.tsx';
import type { ByPhone } from './unreachable.tsx';
import { words } from './words.ts';

interface Given {
  readonly kept: Kept;
  readonly byPhone: ByPhone;
  /** Loads the page again, with a line that says what became of the chat. */
  readonly leave: (why: 'deleted' | 'idle') => void;
}

/** Puts the chat into the page, with what the tab remembers of it. It connects when it is started. */
export function openChat({ kept, byPhone, leave }: Given) {
  const chat = createChat({ kept, openSession, openStream, postActivity });

  async function removeChat(): Promise<boolean> {
    const session = chat.session();
    if (session === undefined || !(await forgetConversation(session))) return false;
    kept.end();
    return true;
  }

  function leaveIdle() {
    kept.end();
    leave('idle');
  }

  /** Without a connection the chat cannot answer, but the notice on the page has the numbers. */
  function helpNow() {
    if (chat.state().connection === 'online') chat.say(words.helpNow);
    else document.getElementById('urgent')?.focus();
  }

  takeOver(
    'help-now',
    <button type="button" class="help" onClick={helpNow}>
      {words.helpNow}
    </button>,
  );
  takeOver(
    'chat',
    <>
      <News chat={chat} />
      <TranscriptView chat={chat} />
      <Suggestions chat={chat} />
    </>,
  );
  takeOver(
    'composer',
    <>
      <IdleWarning over={leaveIdle} />
      <Banner chat={chat} byPhone={byPhone} />
      <div class="writing">
        <ThisChat remove={removeChat} left={() => leave('deleted')} />
        <Composer chat={chat} />
      </div>
    </>,
  );

  showUnread(chat);
  addEventListener('offline', chat.unplugged);
  addEventListener('online', chat.plugged);
  // A phone's timers sleep while it is in a pocket, so that the next try may be long overdue.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && chat.state().connection === 'offline') chat.plugged();
  });
  return chat;
}
