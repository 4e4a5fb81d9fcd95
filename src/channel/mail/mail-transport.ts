import { createTransport } from 'nodemailer';

/** The way to the trust's mail server: encrypted, unless it runs on this machine. `timeoutMs` is for one step of the talk. */
export function createMailTransport({ url, timeoutMs }: { readonly url: string; readonly timeoutMs: number }) {
  const { hostname } = new URL(url);
  return createTransport({
    url,
    requireTLS: !['localhost', '127.0.0.1', '[::1]'].includes(hostname),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // A letter holds nothing but our own words: no file and no address is ever fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
