import type { Database } from '../../src/store/database.ts';
import type { Instance } from './instance.ts';

/** Something that is done to the database while everybody talks. It is over when `run` resolves. */
export interface Harm {
  readonly kind: string;
  readonly longestMs: number;
  readonly run: (ms: number, wait: (ms: number) => Promise<void>) => Promise<void>;
}

/** What a soak runs on: instances over one database, and what can be done to it. */
export interface Stage {
  readonly engine: 'sqlite' | 'postgres';
  readonly instances: readonly Instance[];
  readonly harms: readonly Harm[];
  /** Where its store is. */
  readonly where: { readonly file: string; readonly url?: string; readonly dataKey: Buffer };
  readonly openDatabase: () => Promise<Database>;
  readonly close: () => Promise<void>;
}

export const dataKey = Buffer.alloc(32, 5);

/** The same for every instance. A reply may be read at once, and reminders stay out of the way. */
export const settings = {
  DATA_KEY: dataKey.toString('base64'),
  TRUSTED_PROXY: '1',
  REPLY_HOLD: '0',
  URGENT_MINUTES: '240',
} as const;
