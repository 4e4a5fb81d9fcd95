import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isAtEnd, toEnd } from './scrolling.ts';

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
        <strong>No connection.</strong> We are trying again. What you send waits here until then.
        <OrCall phone={phone} />
      </p>
    );
  return (
    <div class="unreachable">
      <h2>We cannot reach the chat just now</h2>
      {phone === undefined ? null : (
        <p class="call">
          You can call us instead: <Call number={phone} />
          {hours === undefined ? null : <span>{hours}</span>}
        </p>
      )}
      <p>What you typed is kept here. We go on trying, and then we send it.</p>
      <p>
        If someone’s life is at risk, call <Call number="999" />. For urgent help, call <Call number="111" />. For
        urgent mental health help, choose the mental health option.
      </p>
    </div>
  );
}

/** The phone, where there is one, as another way while something does not work. */
export function OrCall({ phone }: Pick<ByPhone, 'phone'>) {
  if (phone === undefined) return null;
  return (
    <>
      {' '}
      You can also call <Call number={phone} />.
    </>
  );
}

const Call = ({ number }: { readonly number: string }) => <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a>;
