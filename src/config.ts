import type { z } from 'zod/v4';
import { contradictions, type Given, isLocal, Settings } from './given-settings.ts';
import type { KeepYears } from './keep-years.ts';
import type { levels } from './log.ts';
import type { OfficeHours } from './office-hours.ts';

export type Mode = 'local' | 'production';

export interface BotCredential {
  readonly id: string;
  /** What proves to Microsoft that it is this bot; a managed identity needs nothing. */
  readonly signIn:
    | { readonly by: 'secret'; readonly secret: string }
    | { readonly by: 'certificate'; readonly file: string }
    | { readonly by: 'managed-identity' };
  readonly tenantId: string;
  readonly openIdMetadata?: string;
}

export interface Config {
  readonly mode: Mode;
  readonly port: number;
  readonly host: string;
  /** What this service is called from outside, without a slash at its end. */
  readonly publicUrl?: string;
  readonly dataDir: string;
  readonly databaseFile: string;
  /** A PostgreSQL database instead of the file. */
  readonly databaseUrl?: string;
  /** 32 bytes; when undefined, a key file in dataDir is used and made if missing (local mode only). */
  readonly dataKey?: Buffer;
  /** `open`: no authentication, local mode only. `off`: the Teams endpoint answers 404. */
  readonly teams: { readonly kind: 'open' } | { readonly kind: 'off' } | ({ readonly kind: 'bot' } & BotCredential);
  readonly teamOwners: readonly string[];
  /** Who may change what the public reads: the owners, unless others are named. */
  readonly contentEditors: readonly string[];
  readonly allowedOrigins: readonly string[];
  /** Letters to people go by this server; without it they read their replies in the chat alone. */
  readonly mail?: { readonly url: string; readonly from: string };
  /** How long things are kept: years by class, and hours of a chat after its last turn. */
  readonly keep: { readonly years: KeepYears; readonly transcriptHours: number };
  /** A model that suggests a summary and themes to the team; off when left out. */
  readonly model?: {
    readonly kind: 'openai' | 'azure';
    readonly url: string;
    readonly key: string;
    readonly name: string;
  };
  readonly contact?: { readonly phone: string; readonly hours?: string };
  /** Milliseconds that a reply is held back, so that it can be taken back. */
  readonly replyHold: number;
  /** Milliseconds after which an urgent case that nobody claimed is brought up again. */
  readonly urgentAfter: number;
  /** When somebody is at work to read what is urgent (always, if left out), who is told, and what people are told when nobody is. */
  readonly urgent: {
    readonly hours?: OfficeHours;
    readonly onCall: readonly string[];
    readonly says?: string;
    /** Whether words about harm to somebody else follow the alert at once, or only when their writer goes on. */
    readonly harmToOthers: 'pass-on' | 'ask';
  };
  /** Working days in which whoever claimed a case does something with it; then it can be claimed again. */
  readonly quietDays: number;
  /** Milliseconds after its first try at which a delivery is given up and reported. */
  readonly deadLetterAfter: number;
  readonly logLevel: (typeof levels)[number];
}

/** Thrown when a setting is wrong; its message says which, and how to mend it, and is fit for an operator to read. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings. An empty value counts as not given.
 * @throws ConfigError naming every wrong setting and the mend.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Settings.safeParse(given);
  if (!parsed.success) throw new ConfigError(explain(parsed.error));
  const problems = contradictions(parsed.data);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return toConfig(parsed.data);
}

/** A setting that fails twice, or in several places of a list, is named once. */
function explain(error: z.ZodError): string {
  return [...new Set(error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`))].join('\n');
}

function toConfig(given: Given): Config {
  const mode: Mode = isLocal(given) ? 'local' : 'production';
  return {
    mode,
    port: given.PORT,
    host: given.HOST ?? (mode === 'local' ? '127.0.0.1' : '0.0.0.0'),
    ...(given.PUBLIC_URL === undefined ? {} : { publicUrl: given.PUBLIC_URL.replace(/\/$/, '') }),
    dataDir: given.DATA_DIR,
    ...databaseOf(given),
    ...(given.DATA_KEY === undefined ? {} : { dataKey: Buffer.from(given.DATA_KEY, 'base64') }),
    teams: teamsOf(given, mode),
    teamOwners: given.TEAM_OWNERS,
    contentEditors: given.CONTENT_EDITORS.length === 0 ? given.TEAM_OWNERS : given.CONTENT_EDITORS,
    allowedOrigins: given.ALLOWED_ORIGINS,
    ...contactOf(given),
    ...mailOf(given),
    ...modelOf(given),
    replyHold: given.REPLY_HOLD * 1000,
    urgentAfter: given.URGENT_MINUTES * 60_000,
    keep: { years: given.KEEP_YEARS, transcriptHours: given.KEEP_CHAT_HOURS },
    urgent: urgentOf(given),
    quietDays: given.QUIET_DAYS,
    deadLetterAfter: given.DEAD_LETTER_AFTER * 1000,
    logLevel: given.LOG_LEVEL,
  };
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
