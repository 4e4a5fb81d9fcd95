import { createMailTransport } from './mail-transport.ts';

/** Makes the function that says whether the mail server takes us, without sending anything; it throws when not. */
export const createVerifyMail =
  ({ url }: { readonly url: string }) =>
  () =>
    createMailTransport({ url, timeoutMs: 5000 }).verify();
