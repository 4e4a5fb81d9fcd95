import { z } from 'zod/v4';
import { settings } from './settings.ts';

export const Settings = z.object(settings);
export type Given = z.infer<typeof Settings>;

const hasBot = (given: Given) => given.BOT_ID !== undefined;

/** Local means: no bot registration and not told that this is production. Everything else serves real people. */
export const isLocal = (given: Given) => given.NODE_ENV !== 'production' && !hasBot(given);

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** Settings that do not go together, each with what to do about it. */
const clashes: readonly { readonly when: (given: Given) => boolean; readonly mend: string }[] = [
  {
    when: (given) => hasBot(given) && given.BOT_SIGN_IN === 'secret' && given.BOT_SECRET === undefined,
    mend: 'BOT_SECRET: needed because BOT_ID is set',
  },
  {
    when: (given) => given.BOT_SIGN_IN === 'certificate' && given.BOT_CERTIFICATE === undefined,
    mend: 'BOT_CERTIFICATE: needed because BOT_SIGN_IN is certificate',
  },
  {
    when: (given) => given.BOT_SIGN_IN !== 'secret' && given.BOT_SECRET !== undefined,
    mend: 'BOT_SECRET: leave it out, because BOT_SIGN_IN says that the bot signs in otherwise',
  },
  {
    when: (given) => !hasBot(given) && given.BOT_SIGN_IN !== 'secret',
    mend: 'BOT_ID: needed because BOT_SIGN_IN is set',
  },
  {
    when: (given) => hasBot(given) && given.BOT_TENANT_ID === undefined,
    mend: 'BOT_TENANT_ID: needed because BOT_ID is set',
  },
  {
    when: (given) => !hasBot(given) && given.BOT_SECRET !== undefined,
    mend: 'BOT_ID: needed because BOT_SECRET is set',
  },
  {
    when: (given) => !isLocal(given) && given.DATA_KEY === undefined,
    mend: 'DATA_KEY: needed outside local mode; make one with: openssl rand -base64 32',
  },
  {
    when: (given) => !isLocal(given) && given.CONTACT_PHONE === undefined,
    mend: 'CONTACT_PHONE: needed outside local mode; people are given it when something fails',
  },
  {
    when: (given) => !isLocal(given) && given.PUBLIC_URL === undefined,
    mend: 'PUBLIC_URL: needed outside local mode; give the address people reach this service at',
  },
  {
    when: (given) => (given.SMTP_URL === undefined) !== (given.MAIL_FROM === undefined),
    mend: 'SMTP_URL and MAIL_FROM: give both, or neither',
  },
  {
    when: (given) => given.URGENT_SAYS !== undefined && given.URGENT_HOURS === undefined,
    mend: 'URGENT_HOURS: needed because URGENT_SAYS is set; it says when that sentence is not told',
  },
  {
    when: ({ MODEL_URL, MODEL_KEY, MODEL_NAME }) =>
      new Set([MODEL_URL, MODEL_KEY, MODEL_NAME].map((one) => one === undefined)).size > 1,
    mend: 'MODEL_URL, MODEL_KEY and MODEL_NAME: give all three, or none',
  },
  {
    when: ({ MODEL_KIND, MODEL_URL = 'https:' }) =>
      !MODEL_URL.startsWith('https:') && (MODEL_KIND === 'azure' || !isLoopback(new URL(MODEL_URL).hostname)),
    mend: 'MODEL_URL: people’s words leave this machine encrypted only, so it begins with https://',
  },
  {
    when: (given) => isLocal(given) && !isLoopback(given.HOST ?? '127.0.0.1'),
    mend: 'HOST: without BOT_ID the Teams endpoint asks for no sign-in, so only 127.0.0.1 is possible; or set NODE_ENV=production',
  },
];

/** What to mend where settings contradict each other. */
export const contradictions = (given: Given): string[] =>
  clashes.filter(({ when }) => when(given)).map(({ mend }) => mend);
