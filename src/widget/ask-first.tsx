import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Arrival } from './arrive.ts';

interface Given {
  readonly arrival: Exclude<Arrival, 'clear'>;
  /** Whether words wait in this tab that the service has not taken yet. */
  readonly waiting: boolean;
  readonly goOn: () => void;
  readonly startNew: () => void;
}

const words = {
  'open-elsewhere': {
    title: 'Your chat is open in another tab',
    says: 'You can go on with it here as well.',
    goOn: 'Go on with the chat of your other tab',
  },
  'long-ago': {
    title: 'There is a chat from earlier',
    says: 'If it is yours, you can go on with it. If you start a new one, this device forgets the old one.',
    goOn: 'Go on with my chat',
  },
};

/** What is asked before anything of a chat is shown: whoever is at the screen now may be somebody else. */
export function AskFirst({ arrival, waiting, goOn, startNew }: Given) {
  const { title, says, goOn: goOnWords } = words[arrival];
  const question = useRef<HTMLElement>(null);
  // Below the notice, which is as much in need of being read.
  useLayoutEffect(() => question.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={question} class="ask-first" aria-labelledby="ask-first" role="alert">
      <h2 id="ask-first">{title}</h2>
      <p>{says}</p>
      {waiting && arrival === 'long-ago' ? <p>Something in it was not sent yet. It is sent if you go on.</p> : null}
      <button type="button" class="main" onClick={goOn}>
        {goOnWords}
      </button>
      <button type="button" class="quiet" onClick={startNew}>
        Start a new chat
      </button>
    </section>
  );
}
