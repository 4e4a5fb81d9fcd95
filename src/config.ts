import { z } from 'zod/v4';
import type { levels } from './log.ts';
import { settings } from './settings.ts';

const Settings = z.object(settings);

export type Mode = 'local' | 'production';

export interface BotCredential {
  readonly id: string;
  readonly secret: string;
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
  /** 32 bytes; when undefined, a key file in dataDir is used and made if missing (local mode only). */
  readonly dataKey?: Buffer;
  /** `open`: no authentication, local mode only. `off`: the Teams endpoint answers 404. */
  readonly teams: { readonly kind: 'open' } | { readonly kind: 'off' } | ({ readonly kind: 'bot' } & BotCredential);
  readonly teamOwners: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly contact?: { readonly phone: string; readonly hours?: string };
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

type Given = z.infer<typeof Settings>;

/** A setting that fails twice, or in several places of a list, is named once. */
function explain(error: z.ZodError): string {
  return [...new Set(error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`))].join('\n');
}

/** Settings that do not go together, each with what to do about it. */
const clashes: readonly { readonly when: (given: Given) => boolean; readonly mend: string }[] = [
  {
    when: (given) => hasBot(given) && given.BOT_SECRET === undefined,
    mend: 'BOT_SECRET: needed because BOT_ID is set',
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
    when: (given) => isLocal(given) && !isLoopback(given.HOST ?? '127.0.0.1'),
    mend: 'HOST: without BOT_ID the Teams endpoint asks for no sign-in, so only 127.0.0.1 is possible; or set NODE_ENV=production',
  },
];

const contradictions = (given: Given): string[] => clashes.filter(({ when }) => when(given)).map(({ mend }) => mend);
const hasBot = (given: Given) => given.BOT_ID !== undefined;

/** Local means: no bot registration and not told that this is production. Everything else serves real people. */
const isLocal = (given: Given) => given.NODE_ENV !== 'production' && !hasBot(given);

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host);

function toConfig(given: Given): Config {
  const mode: Mode = isLocal(given) ? 'local' : 'production';
  return {
    mode,
    port: given.PORT,
    host: given.HOST ?? (mode === 'local' ? '127.0.0.1' : '0.0.0.0'),
    ...(given.PUBLIC_URL === undefined ? {} : { publicUrl: given.PUBLIC_URL.replace(/\/$/, '') }),
    dataDir: given.DATA_DIR,
    databaseFile: given.DATABASE_URL?.slice('sqlite:'.length) ?? `${given.DATA_DIR}/lanyard.sqlite`,
    ...(given.DATA_KEY === undefined ? {} : { dataKey: Buffer.from(given.DATA_KEY, 'base64') }),
    teams: teamsOf(given, mode),
    teamOwners: given.TEAM_OWNERS,
    allowedOrigins: given.ALLOWED_ORIGINS,
    ...contactOf(given),
    deadLetterAfter: given.DEAD_LETTER_AFTER * 1000,
    logLevel: given.LOG_LEVEL,
  };
}

function teamsOf(given: Given, mode: Mode): Config['teams'] {
  const { BOT_ID: id, BOT_SECRET: secret, BOT_TENANT_ID: tenantId, BOT_OPENID_METADATA: openIdMetadata } = given;
  if (id === undefined || secret === undefined || tenantId === undefined)
    return { kind: mode === 'local' ? 'open' : 'off' };
  return { kind: 'bot', id, secret, tenantId, ...(openIdMetadata === undefined ? {} : { openIdMetadata }) };
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
