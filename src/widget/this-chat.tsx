import { useState } from 'preact/hooks';
import { saveCopy } from './save-copy.ts';

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
      <summary>Save or delete this chat</summary>
      {asking ? (
        <div>
          <p>
            Delete everything that was said here, on this device and with us? What you have sent to the team stays with
            them. Keep your reference and your secret if you want to see their answer.
          </p>
          <button type="button" class="quiet" onClick={remove}>
            Yes, delete it
          </button>
          <button type="button" class="quiet" onClick={() => setAsking(false)}>
            No, keep it
          </button>
        </div>
      ) : (
        <div>
          <button type="button" class="quiet" onClick={() => saveCopy(document)}>
            Save a copy
          </button>
          <button type="button" class="quiet" onClick={() => print()}>
            Print
          </button>
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            Delete this chat
          </button>
        </div>
      )}
      <div role="alert">
        {problem ? (
          <p class="problem">It could not be deleted just now. Nothing was changed. Please try again.</p>
        ) : null}
      </div>
    </details>
  );
}
