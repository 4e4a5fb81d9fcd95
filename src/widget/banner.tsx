import type { Chat } from './chat.ts';
import { useChat } from './use-chat.ts';

/** How the connection does, when it is not as it should be. The region stays, so that a change in it is announced. */
export function Banner({ chat, phone }: { readonly chat: Chat; readonly phone: string | undefined }) {
  const { connection } = useChat(chat);
  return (
    <div class={`banner ${connection}`}>
      <div class="inner">
        <div role="status">
          {connection === 'connecting' ? <p>Connecting…</p> : null}
          {connection === 'offline' ? <Offline phone={phone} /> : null}
          {connection === 'busy' ? <Busy phone={phone} /> : null}
          {connection === 'ended' ? <p>This chat has ended. The text stays here.</p> : null}
        </div>
        {connection === 'ended' ? (
          <button type="button" class="main" onClick={() => void chat.startAgain()}>
            Start a new chat
          </button>
        ) : null}
      </div>
    </div>
  );
}

function Busy({ phone }: { readonly phone: string | undefined }) {
  return (
    <p>
      <strong>The chat is busy.</strong> We try again in a moment. What you write stays here until then.
      <OrCall phone={phone} />
    </p>
  );
}

function Offline({ phone }: { readonly phone: string | undefined }) {
  return (
    <p>
      <strong>No connection.</strong> We are trying again. What you send waits here until then.
      <OrCall phone={phone} />
    </p>
  );
}

function OrCall({ phone }: { readonly phone: string | undefined }) {
  if (phone === undefined) return null;
  return (
    <>
      {' '}
      You can also call <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>.
    </>
  );
}
