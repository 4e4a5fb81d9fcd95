import type { z } from 'zod/v4';
import type { Locale } from '../dialogs/locale.ts';
import { configOf } from './config-of.ts';
import { contradictions, Settings } from './given-settings.ts';
import type { KeepYears } from './keep-years.ts';
import type { levels } from './log.ts';
import type { OfficeHours } from './office-hours.ts';
import type { TrustedProxy } from './trusted-proxy.ts';

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
  /** Those from before, that may still open what they sealed. */
  readonly oldDataKeys: readonly Buffer[];
  /** `open`: no authentication, local mode only. `off`: the Teams endpoint answers 404. */
  readonly teams: { readonly kind: 'open' } | { readonly kind: 'off' } | ({ readonly kind: 'bot' } & BotCredential);
  readonly teamOwners: readonly string[];
  /** Who may change what the public reads: the owners, unless others are named. */
  readonly contentEditors: readonly string[];
  readonly allowedOrigins: readonly string[];
  /** The languages that the chat offers, English among them. */
  readonly languages: readonly Locale[];
  /** Whose word about a caller's address counts; nobody's when left out. */
  readonly trustedProxy?: TrustedProxy;
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
  /** Where figures for Prometheus are read; nowhere without a port. */
  /** Where OpenTelemetry traces are sent. */
  readonly tracesUrl?: string;
  readonly metrics: { readonly port: number | undefined; readonly host: string };
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
  return configOf(parsed.data);
}

/** A setting that fails twice, or in several places of a list, is named once. */
function explain(error: z.ZodError): string {
  return [...new Set(error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`))].join('\n');
}
