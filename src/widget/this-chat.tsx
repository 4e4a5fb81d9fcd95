import { useState } from 'preact/hooks';
import { saveCopy } from './save-copy.ts';
import { language, words } from './words.ts';

interface Given {
  /** Has the chat deleted, here and with us. Gives whether it is. */
  readonly remove: () => Promise<boolean>;
  readonly left: () => void;
}

/** What a person may do with the chat as a whole: keep a copy for themselves, or have it deleted. */
export function ThisChat({ remove: removeChat, left }: Given) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState(false);

  async function remove() {
    const gone = await removeChat();
    setProblem(!gone);
    if (gone) left();
  }

  return (
    <details class="this-chat">
      <summary>{words.thisChat.title}</summary>
      {asking ? (
        <div>
          <p>{words.thisChat.sure}</p>
          <button type="button" class="quiet" onClick={remove}>
            {words.thisChat.yes}
          </button>
          <button type="button" class="quiet" onClick={() => setAsking(false)}>
            {words.thisChat.no}
          </button>
        </div>
      ) : (
        <div>
          <button type="button" class="quiet" onClick={() => saveCopy(document)}>
            {words.thisChat.save}
          </button>
          <button type="button" class="quiet" onClick={() => print()}>
            {words.thisChat.print}
          </button>
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            {words.thisChat.remove}
          </button>
          <a href={`/privacy?lang=${language}`} target="_blank" rel="noopener">
            {words.thisChat.privacy}
          </a>
        </div>
      )}
      <div role="alert">{problem ? <p class="problem">{words.thisChat.problem}</p> : null}</div>
    </details>
  );
}
