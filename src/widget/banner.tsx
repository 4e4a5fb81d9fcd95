import type { Chat } from './chat.ts';
import { type ByPhone, OrCall, Unreachable } from './unreachable.tsx';
import { useChat } from './use-chat.ts';

/** How the connection does, when it is not as it should be. The region stays, so that a change in it is announced. */
export function Banner({ chat, byPhone }: { readonly chat: Chat; readonly byPhone: ByPhone }) {
  const { connection } = useChat(chat);
  return (
    <div class={`banner ${connection}`}>
      <div class="inner">
        <div role="status">
          {connection === 'connecting' ? <p>Connecting…</p> : null}
          {connection === 'offline' ? <Unreachable {...byPhone} /> : null}
          {connection === 'busy' ? <Busy {...byPhone} /> : null}
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

function Busy({ phone }: Pick<ByPhone, 'phone'>) {
  return (
    <p>
      <strong>The chat is busy.</strong> We try again in a moment. What you write stays here until then.
      <OrCall phone={phone} />
    </p>
  );
}
