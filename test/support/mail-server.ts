import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

interface Letter {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server on loopback. `refuse` gives the SMTP code that a recipient is refused with, if any. */
export async function startMailServer() {
  const letters: Letter[] = [];
  let refuse: (address: string) => number | undefined = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = refuse(address);
      done(code === undefined ? null : Object.assign(new Error('no'), { responseCode: code }));
    },
    onData(stream, { envelope }, done) {
      void text(stream).then((raw) => {
        letters.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    refuseWith(code: number | undefined) {
      refuse = () => code;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
