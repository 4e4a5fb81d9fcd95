import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Arrival } from './arrive.ts';
import { words } from './words.ts';

interface Given {
  readonly arrival: Exclude<Arrival, 'clear'>;
  /** Whether words wait in this tab that the service has not taken yet. */
  readonly waiting: boolean;
  readonly goOn: () => void;
  readonly startNew: () => void;
}

/** What is asked before anything of a chat is shown: whoever is at the screen now may be somebody else. */
export function AskFirst({ arrival, waiting, goOn, startNew }: Given) {
  const { title, says, goOn: goOnWords } = words.askFirst[arrival];
  const question = useRef<HTMLElement>(null);
  // Below the notice, which is as much in need of being read.
  useLayoutEffect(() => question.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={question} class="ask-first" aria-labelledby="ask-first" role="alert">
      <h2 id="ask-first">{title}</h2>
      <p>{says}</p>
      {waiting && arrival === 'long-ago' ? <p>{words.askFirst.waiting}</p> : null}
      <button type="button" class="main" onClick={goOn}>
        {goOnWords}
      </button>
      <button type="button" class="quiet" onClick={startNew}>
        {words.startNew}
      </button>
    </section>
  );
}
