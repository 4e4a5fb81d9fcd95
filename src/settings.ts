import { z } from 'zod/v4';
import { locales } from '../dialogs/locale.ts';
import { KeepYears } from './keep-years.ts';
import { levels } from './log.ts';
import { OfficeHours } from './office-hours.ts';
import { TrustedProxy } from './trusted-proxy.ts';

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `choose one of ${values.join(', ')}` });
const filled = (mend: string) => z.string({ error: mend }).trim().min(1, mend);
const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .transform((parts) => parts.filter((part) => part !== ''))
    .pipe(z.array(item));
const whole = (least: number, most: number, what: string) => {
  const mend = `give a whole number${what} from ${least} to ${most}`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, mend)
    .transform(Number)
    .refine((number) => number >= least && number <= most, mend);
};

const dataKey = z
  .base64('give 32 random bytes in base64, for example from: openssl rand -base64 32')
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be exactly 32 bytes, in base64');

/** Every setting Lanyard reads, each with what it is for. All are optional on a laptop; see parseConfig for production. */
export const settings = {
  NODE_ENV: oneOf(['development', 'production']).optional(),
  PORT: whole(0, 65_535, '').default(3978),
  HOST: filled('give an address to listen on, for example 127.0.0.1').optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'give an address like https://chat.trust.nhs.uk' }).optional(),
  DATA_DIR: filled('give a folder').default('data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(sqlite:[^:?\s][^?]*|postgres(ql)?:\/\/\S+)$/,
      'give sqlite: and a file, or postgres:// and a database; leave it out for SQLite in DATA_DIR',
    )
    .optional(),
  DATA_KEY: dataKey.optional(),
  OLD_DATA_KEYS: list(dataKey).default([]),
  BOT_ID: z.guid('give the bot registration’s application (client) id').optional(),
  BOT_SECRET: filled('give the bot registration’s client secret').optional(),
  BOT_SIGN_IN: z
    .enum(['secret', 'certificate', 'managed-identity'], {
      error: 'choose one of secret, certificate, managed-identity',
    })
    .default('secret'),
  BOT_CERTIFICATE: filled('give a PEM file that holds the certificate and its key').optional(),
  BOT_TENANT_ID: z.guid('give the directory (tenant) id').optional(),
  BOT_OPENID_METADATA: z.url('give the address of the signing keys’ metadata').optional(),
  TEAM_OWNERS: list(filled('give Microsoft Entra object ids, with commas between')).default([]),
  CONTENT_EDITORS: list(filled('give Microsoft Entra object ids, with commas between')).default([]),
  LANGUAGES: list(oneOf(locales)).optional(),
  ALLOWED_ORIGINS: list(z.url({ protocol: /^https?$/, error: 'give addresses like https://www.trust.nhs.uk' })).default(
    [],
  ),
  TRUSTED_PROXY: TrustedProxy.optional(),
  CONTACT_PHONE: z
    .string()
    .regex(/^0[\d ]{9,13}$/, 'give a phone number with spaces, for example 01482 000 000')
    .optional(),
  CONTACT_HOURS: filled('give hours in words, for example Monday to Friday, 9am to 5pm').optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'give the mail server’s address, for example smtps://user:password@mail.trust.nhs.uk',
    })
    .optional(),
  MAIL_FROM: z.email('give the address that letters come from').optional(),
  REPLY_HOLD: whole(0, 3_600, ' of seconds').default(600),
  URGENT_MINUTES: whole(1, 240, ' of minutes').default(15),
  URGENT_HOURS: OfficeHours.optional(),
  URGENT_ON_CALL: list(filled('give Microsoft Entra object ids, with commas between')).default([]),
  URGENT_SAYS: filled('give the sentence that people are told out of hours').optional(),
  HARM_TO_OTHERS: oneOf(['pass-on', 'ask']).default('pass-on'),
  QUIET_DAYS: whole(1, 60, ' of working days').default(5),
  KEEP_YEARS: KeepYears.default(KeepYears.parse('')),
  KEEP_CHAT_HOURS: whole(1, 720, ' of hours').default(72),
  MODEL_KIND: oneOf(['openai', 'azure']).default('openai'),
  MODEL_URL: z
    .url({ protocol: /^https?$/, error: 'give the model’s address, for example https://trust.openai.azure.com' })
    .optional(),
  MODEL_KEY: filled('give the model’s key').optional(),
  MODEL_NAME: filled('give the model’s name, or its deployment’s').optional(),
  DEAD_LETTER_AFTER: whole(60, 30 * 86_400, ' of seconds').default(3 * 86_400),
  METRICS_PORT: whole(0, 65_535, '').optional(),
  METRICS_HOST: filled('give an address to listen on, for example 127.0.0.1').default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'give the collector’s address, for example http://127.0.0.1:4318/v1/traces' })
    .optional(),
  LOG_LEVEL: oneOf(levels).default('info'),
} as const;
