import type { Chat } from './chat.ts';
import { type ByPhone, OrCall, Unreachable } from './unreachable.tsx';
import { useChat } from './use-chat.ts';
import { words } from './words.ts';

/** How the connection does, when it is not as it should be. The region stays, so that a change in it is announced. */
export function Banner({ chat, byPhone }: { readonly chat: Chat; readonly byPhone: ByPhone }) {
  const { connection } = useChat(chat);
  return (
    <div class={`banner ${connection}`}>
      <div class="inner">
        <div role="status">
          {connection === 'connecting' ? <p>{words.connection.connecting}</p> : null}
          {connection === 'offline' ? <Unreachable {...byPhone} /> : null}
          {connection === 'busy' ? <Busy {...byPhone} /> : null}
          {connection === 'ended' ? <p>{words.connection.ended}</p> : null}
        </div>
        {connection === 'ended' ? (
          <button type="button" class="main" onClick={() => void chat.startAgain()}>
            {words.startNew}
          </button>
        ) : null}
      </div>
    </div>
  );
}

function Busy({ phone }: Pick<ByPhone, 'phone'>) {
  return (
    <p>
      <strong>{words.connection.busy}</strong> {words.connection.busySays}
      <OrCall phone={phone} />
    </p>
  );
}
