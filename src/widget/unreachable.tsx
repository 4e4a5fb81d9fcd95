import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isAtEnd, toEnd } from './scrolling.ts';
import { danger, words } from './words.ts';

/** After so many milliseconds without a connection people are handed over to the phone. */
const longEnough = 60_000;

/** Whom to call instead, and when somebody answers. */
export interface ByPhone {
  readonly phone: string | undefined;
  readonly hours: string | undefined;
}

/** That there is no connection: at first a line, after a minute another way to reach us. */
export function Unreachable({ phone, hours }: ByPhone) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longEnough);
    return () => clearTimeout(timer);
  }, []);
  // Measured before this is drawn: who was reading the newest words goes on seeing them.
  const atEnd = isAtEnd();
  useLayoutEffect(() => {
    if (atEnd) toEnd();
  }, [long]);
  if (!long)
    return (
      <p>
        <strong>{words.connection.offline}</strong> {words.connection.offlineSays}
        <OrCall phone={phone} />
      </p>
    );
  return (
    <div class="unreachable">
      <h2>{words.unreachable.title}</h2>
      {phone === undefined ? null : (
        <p class="call">
          <Calls text={words.unreachable.call(phone)} numbers={[phone]} />
          {hours === undefined ? null : <span>{hours}</span>}
        </p>
      )}
      <p>{words.unreachable.kept}</p>
      {danger.map((text, place) => (
        <p key={text} lang={place === 0 ? undefined : 'en'} dir={place === 0 ? undefined : 'ltr'}>
          <Calls text={text} numbers={['999', '111']} />
        </p>
      ))}
    </div>
  );
}

/** The phone, where there is one, as another way while something does not work. */
export function OrCall({ phone }: Pick<ByPhone, 'phone'>) {
  if (phone === undefined) return null;
  return (
    <>
      {' '}
      <Calls text={words.connection.orCall(phone)} numbers={[phone]} />
    </>
  );
}

/** A sentence, with each of these numbers in it as a link that rings it. */
function Calls({ text, numbers }: { readonly text: string; readonly numbers: readonly string[] }) {
  const parts = text.split(new RegExp(`(${numbers.join('|')})`));
  return (
    <>
      {parts.map((part, place) =>
        numbers.includes(part) ? (
          <a key={place} href={`tel:${part.replaceAll(' ', '')}`} dir="ltr">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
