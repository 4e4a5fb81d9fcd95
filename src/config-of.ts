import { isChecked, type Locale, locales } from '../dialogs/locale.ts';
import type { BotCredential, Config, Mode } from './config.ts';
import { type Given, isLocal } from './given-settings.ts';

/** What follows from the settings, each checked alone and together. */
export function configOf(given: Given): Config {
  const mode: Mode = isLocal(given) ? 'local' : 'production';
  return {
    mode,
    port: given.PORT,
    host: given.HOST ?? (mode === 'local' ? '127.0.0.1' : '0.0.0.0'),
    ...(given.PUBLIC_URL === undefined ? {} : { publicUrl: given.PUBLIC_URL.replace(/\/$/, '') }),
    dataDir: given.DATA_DIR,
    ...databaseOf(given),
    ...(given.DATA_KEY === undefined ? {} : { dataKey: Buffer.from(given.DATA_KEY, 'base64') }),
    oldDataKeys: given.OLD_DATA_KEYS.map((key) => Buffer.from(key, 'base64')),
    teams: teamsOf(given, mode),
    teamOwners: given.TEAM_OWNERS,
    contentEditors: given.CONTENT_EDITORS.length === 0 ? given.TEAM_OWNERS : given.CONTENT_EDITORS,
    allowedOrigins: given.ALLOWED_ORIGINS,
    languages: languagesOf(given, mode),
    ...(given.TRUSTED_PROXY === undefined ? {} : { trustedProxy: given.TRUSTED_PROXY }),
    ...contactOf(given),
    ...mailOf(given),
    ...modelOf(given),
    replyHold: given.REPLY_HOLD * 1000,
    urgentAfter: given.URGENT_MINUTES * 60_000,
    keep: { years: given.KEEP_YEARS, transcriptHours: given.KEEP_CHAT_HOURS },
    urgent: urgentOf(given),
    quietDays: given.QUIET_DAYS,
    deadLetterAfter: given.DEAD_LETTER_AFTER * 1000,
    metrics: { port: given.METRICS_PORT, host: given.METRICS_HOST },
    ...(given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT === undefined
      ? {}
      : { tracesUrl: given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT }),
    logLevel: given.LOG_LEVEL,
  };
}

/** What nobody has checked is offered in a demonstration, and to real people only where the trust has named it. */
function languagesOf({ LANGUAGES: named }: Given, mode: Mode): readonly Locale[] {
  if (named !== undefined) return locales.filter((locale) => locale === 'en' || named.includes(locale));
  return mode === 'local' ? locales : locales.filter(isChecked);
}

function teamsOf(given: Given, mode: Mode): Config['teams'] {
  const { BOT_ID: id, BOT_TENANT_ID: tenantId, BOT_OPENID_METADATA: openIdMetadata } = given;
  const signIn = signInOf(given);
  if (id === undefined || signIn === undefined || tenantId === undefined)
    return { kind: mode === 'local' ? 'open' : 'off' };
  return { kind: 'bot', id, signIn, tenantId, ...(openIdMetadata === undefined ? {} : { openIdMetadata }) };
}

function signInOf({
  BOT_SIGN_IN: by,
  BOT_SECRET: secret,
  BOT_CERTIFICATE: file,
}: Given): BotCredential['signIn'] | undefined {
  if (by === 'managed-identity') return { by };
  if (by === 'certificate') return file === undefined ? undefined : { by, file };
  return secret === undefined ? undefined : { by, secret };
}

function databaseOf({ DATABASE_URL: url, DATA_DIR: folder }: Given): Pick<Config, 'databaseFile' | 'databaseUrl'> {
  if (url?.startsWith('sqlite:')) return { databaseFile: url.slice('sqlite:'.length) };
  return { databaseFile: `${folder}/lanyard.sqlite`, ...(url === undefined ? {} : { databaseUrl: url }) };
}

function urgentOf(given: Given): Config['urgent'] {
  const { URGENT_HOURS: hours, URGENT_ON_CALL: onCall, URGENT_SAYS: says, HARM_TO_OTHERS: harmToOthers } = given;
  return { onCall, harmToOthers, ...(hours === undefined ? {} : { hours }), ...(says === undefined ? {} : { says }) };
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: Given): Pick<Config, 'mail'> {
  return url === undefined || from === undefined ? {} : { mail: { url, from } };
}

function modelOf({ MODEL_KIND: kind, MODEL_URL: url, MODEL_KEY: key, MODEL_NAME: name }: Given): Pick<Config, 'model'> {
  return url === undefined || key === undefined || name === undefined ? {} : { model: { kind, url, key, name } };
}

function contactOf(given: Given): Pick<Config, 'contact'> {
  if (given.CONTACT_PHONE === undefined) return {};
  return {
    contact: {
      phone: given.CONTACT_PHONE,
      ...(given.CONTACT_HOURS === undefined ? {} : { hours: given.CONTACT_HOURS }),
    },
  };
}
