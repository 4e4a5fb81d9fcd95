import { CardView } from './card-view.tsx';
import type { Chat } from './chat.ts';
import { idOf, textIdOf } from './go-to-answer.ts';
import type { Sending } from './outbox.ts';
import { spokenIn } from './spoken-in.ts';
import { timeOfDay } from './time-of-day.ts';
import type { Message } from './transcript.ts';
import { type Part, partsOf, piecesOf } from './unbroken.ts';
import { words } from './words.ts';

interface Props {
  readonly chat: Chat;
  readonly message: Pick<Message, 'key' | 'from' | 'at' | 'text' | 'lang' | 'says' | 'cards'>;
  /** The sender is the one of the message above: it is then said, but not shown, again. */
  readonly goesOn: boolean;
  readonly locked: boolean;
  /** How the sending does: of these words, or of the answer to this card. */
  readonly sending: Sending | undefined;
}

export function MessageView({ chat, message, goesOn, locked, sending }: Props) {
  const { key, from, at, text, lang, says, cards } = message;
  return (
    <li id={idOf(key)} class={`message ${from}`} tabIndex={-1}>
      <p class={goesOn ? 'unseen' : 'sender'}>
        <span>{words.names[from]}</span> <time dateTime={at}>{timeOfDay(at)}</time>
      </p>
      {text === undefined ? null : (
        <p id={textIdOf(key)} class="text" lang={spokenIn(lang, text)} dir="auto">
          {partsOf(text).map(inOnePiece)}
        </p>
      )}
      {cards.map((content, place) => (
        <CardView key={place} chat={chat} name={key} lang={lang} says={says} content={content} locked={locked} />
      ))}
      {sending === undefined ? null : <SendingNote chat={chat} sending={sending} />}
    </li>
  );
}

function inOnePiece({ text, whole, close }: Part) {
  if (whole === undefined) return text;
  if (whole === 'number')
    return (
      <bdi class={whole} dir="ltr">
        {text}
      </bdi>
    );
  return (
    <span class={whole}>
      <bdi dir="ltr">{piecesOf(text).map((piece, place) => (place === 0 ? piece : [<wbr key={piece} />, piece]))}</bdi>
      {close}
    </span>
  );
}

function SendingNote({ chat, sending }: { readonly chat: Chat; readonly sending: Sending }) {
  const { state } = sending;
  if (state === 'sent') return null;
  if (state === 'failed')
    return (
      <p class="note failed" role="alert">
        {words.sending.failed}{' '}
        {chat.state().connection === 'ended' ? null : (
          <button type="button" class="link" onClick={() => chat.retry(sending)}>
            {words.sending.again}
          </button>
        )}
      </p>
    );
  return <p class="note">{words.sending[state]}</p>;
}
