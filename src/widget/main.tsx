import { type Arrival, arrive } from './arrive.ts';
import { AskFirst } from './ask-first.tsx';
import { followLetter } from './follow-letter.ts';
import { keptInTab } from './kept.ts';
import { leaveQuickly } from './leave-quickly.ts';
import { addressWith, leftAs } from './left-as.ts';
import { openChat } from './open-chat.tsx';
import { Unsent } from './outbox.ts';
import { settle } from './settle.ts';
import { switchLanguage } from './switch-language.ts';
import { takeOver } from './take-over.ts';

const kept = keptInTab(() => sessionStorage);
const place = { kept, locks: navigator.locks, now: () => Date.now() };
const given = document.getElementById('chat')?.dataset;
const byPhone = { phone: given?.phone || undefined, hours: given?.hours || undefined };

/** The same page again, with a line that says what became of the chat before. */
const leave = (why: 'deleted' | 'idle') => location.replace(addressWith(location, why));
const before = leftAs(location.search);
if (before !== undefined) {
  document.getElementById(before)?.removeAttribute('hidden');
  history.replaceState(null, '', addressWith(location));
}
switchLanguage(document, location);

const exit = document.getElementById('leave');
exit?.addEventListener('click', (event) => {
  event.preventDefault();
  leaveQuickly(kept, window, exit.getAttribute('href') ?? '/');
});

// In a trust's site the frame around the chat closes it; the site itself cannot hear the key.
addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && !defaultPrevented && parent !== window) parent.postMessage({ lanyard: 'close' }, '*');
});

// Before any question is asked, because its token should stand in the address for as short as can be.
let letter = followLetter(window);

function begin(arrival: Arrival) {
  const chat = openChat({ kept, byPhone, leave });
  function openLetter() {
    letter ??= followLetter(window);
    if (letter !== undefined) chat.ask(letter);
    letter = undefined;
  }
  openLetter();
  addEventListener('hashchange', openLetter);
  function start() {
    settle(place, arrival);
    void chat.start();
  }
  if (before !== 'idle') return start();
  // A tab that nobody looks at begins no chat after chat.
  document.getElementById('begin')?.addEventListener('click', () => {
    document.getElementById('idle')?.setAttribute('hidden', '');
    start();
  });
}

/** The pressed button is gone; the next Tab goes on in the chat. */
function answered(arrival: Arrival) {
  begin(arrival);
  document.getElementById('scroll')?.focus();
}

function startNew(arrival: Arrival) {
  kept.forget('');
  answered(arrival);
}

void arrive(place).then((arrival) => {
  if (arrival === 'clear') return begin(arrival);
  const waiting = (kept.read('unsent', Unsent) ?? []).length > 0;
  const answers = { goOn: () => answered(arrival), startNew: () => startNew(arrival) };
  takeOver('chat', <AskFirst arrival={arrival} waiting={waiting} {...answers} />);
});
