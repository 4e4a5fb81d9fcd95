import { type ComponentChild, render } from 'preact';
import { Banner } from './banner.tsx';
import { createChat } from './chat.ts';
import { Composer } from './composer.tsx';
import { followLetter } from './follow-letter.ts';
import { IdleWarning } from './idle-warning.tsx';
import { keptInTab } from './kept.ts';
import { leaveQuickly } from './leave-quickly.ts';
import { News } from './news.tsx';
import { postActivity } from './post-activity.ts';
import { forgetConversation, openSession } from './session.ts';
import { openStream } from './stream.ts';
import { Suggestions } from './suggestions.tsx';
import { ThisChat } from './this-chat.tsx';
import { TranscriptView } from './transcript-view.tsx';

const kept = keptInTab(() => sessionStorage);
const chat = createChat({ kept, openSession, openStream, postActivity });

async function removeChat(): Promise<boolean> {
  const session = chat.session();
  if (session === undefined || !(await forgetConversation(session))) return false;
  kept.end();
  return true;
}

/** The same page again, with a line that says what became of the chat before: `deleted`, or `idle`. */
const afterwards = (what: 'deleted' | 'idle') => `${location.pathname}?${what}`;
const before = (['deleted', 'idle'] as const).find((what) => location.search === `?${what}`);
if (before !== undefined) {
  document.getElementById(before)?.removeAttribute('hidden');
  history.replaceState(null, '', location.pathname);
}

function leaveIdle() {
  kept.end();
  location.replace(afterwards('idle'));
}

const phone = document.getElementById('chat')?.dataset.phone || undefined;

/** Takes over a part of the page that was plain markup until now. */
function takeOver(id: string, view: ComponentChild) {
  const place = document.getElementById(id);
  if (place === null) return;
  place.replaceChildren();
  render(view, place);
}

/** Without a connection the chat cannot answer, but the notice on the page has the numbers. */
function helpNow() {
  if (chat.state().connection === 'online') chat.say('help now');
  else document.getElementById('urgent')?.focus();
}

takeOver(
  'help-now',
  <button type="button" class="help" onClick={helpNow}>
    Help now
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
    <Banner chat={chat} phone={phone} />
    <Composer chat={chat} />
    <ThisChat remove={removeChat} left={() => location.replace(afterwards('deleted'))} />
  </>,
);

const leave = document.getElementById('leave');
leave?.addEventListener('click', (event) => {
  event.preventDefault();
  leaveQuickly(kept, window, leave.getAttribute('href') ?? '/');
});

// In a trust's site the frame around the chat closes it; the site itself cannot hear the key.
addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && !defaultPrevented && parent !== window) parent.postMessage({ lanyard: 'close' }, '*');
});

addEventListener('offline', chat.unplugged);
addEventListener('online', chat.plugged);
function openLetter() {
  const asked = followLetter(window);
  if (asked !== undefined) chat.ask(asked);
}
addEventListener('hashchange', openLetter);
openLetter();
if (before === 'idle') {
  // A tab that nobody looks at begins no chat after chat.
  document.getElementById('begin')?.addEventListener('click', () => {
    document.getElementById('idle')?.setAttribute('hidden', '');
    void chat.start();
  });
} else void chat.start();
