import type { SendMail } from '../../delivery/send.ts';
import { mailFailure } from './mail-failure.ts';
import { createMailTransport } from './mail-transport.ts';

interface Deps {
  /** `smtp:` or `smtps:`, with the user and password in it where the server wants them. */
  readonly url: string;
  /** Whom letters come from. */
  readonly from: string;
  /** How long one step of the talk with the server may take, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Makes what hands letters to the trust's mail server: plain text, and encrypted on the way unless the server runs on
 * this machine. What goes wrong is returned.
 */
export function createSendMail({ url, from, timeoutMs }: Deps): SendMail {
  const transport = createMailTransport({ url, timeoutMs });
  return async ({ to, subject, text }) => {
    try {
      await transport.sendMail({
        from,
        // An address typed by a person is one address, never a list and never a header.
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
      return { kind: 'posted', posted: {} };
    } catch (error) {
      return { kind: 'failed', failure: mailFailure(error) };
    }
  };
}
