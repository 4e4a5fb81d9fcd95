import type { Audience, Channel, Reply } from '../../dialogs/dialog.ts';
import type { Locale } from '../../dialogs/locale.ts';
import type { Cases } from './case-reads.ts';
import type { Champions } from './champion.ts';
import type { ContentEdits } from './content-edit.ts';
import type { Deliveries } from './delivery.ts';
import type { Destinations } from './destination.ts';
import type { ExportLog } from './export-log.ts';
import type { ReportReads } from './report-reads.ts';
import type { Resealed } from './reseal.ts';
import type { Retention } from './retention.ts';
import type { Traces } from './traces.ts';
import type { Turns } from './turn.ts';

/** What we keep, and the only door to it. Times are Dates; everything a person said is sealed inside. */
export interface Store {
  readonly conversations: Conversations;
  readonly turns: Turns;
  readonly transcript: Transcript;
  readonly cases: Cases;
  readonly deliveries: Deliveries;
  readonly destinations: Destinations;
  readonly champions: Champions;
  readonly contentEdits: ContentEdits;
  readonly retention: Retention;
  readonly reports: ReportReads;
  readonly exports: ExportLog;
  readonly traces: Traces;
  readonly keys: Keys;
  /** Resolves when the database answers; rejects otherwise. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Conversation {
  readonly id: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly version: number;
  /** As JSON text; whoever reads it parses it with the schema of today. */
  readonly state: string;
  readonly createdAt: Date;
}

export interface Conversations {
  readonly find: (id: string) => Promise<Conversation | undefined>;
}

export interface SpokenActivity {
  readonly id: string;
  /** Grows with every change of the transcript; an activity that is replaced moves to the newest position. */
  readonly position: number;
  /** When it was first shown: it keeps its place among the others. */
  readonly at: Date;
  readonly by: 'person' | 'bot';
  readonly clientActivityId?: string;
  readonly text?: string;
  readonly reply?: Extract<Reply, { kind: 'text' | 'card' }>;
}

export interface Transcript {
  /** The widget's activities after a position, in the order of positions. */
  readonly since: (conversationId: string, position: number) => Promise<readonly SpokenActivity[]>;
  /** Calls back whenever the conversation has something new; gives the function that ends it. */
  readonly follow: (conversationId: string, listener: () => void) => () => void;
}

/** A key that tokens are signed with: 32 random bytes, and the name that stands in a token's head. */
export interface SigningKey {
  readonly kid: string;
  readonly key: Buffer;
  readonly madeAt: Date;
}

/** Secrets that all instances share and that survive a restart, sealed. */
export interface Keys {
  /**
   * The keys of that use, newest first: one signs, and those before it verify until their tokens are over. The first is
   * made at first use, another when the newest is thirty days old.
   */
  readonly signing: (use: string) => Promise<readonly SigningKey[]>;
  /** See `reseal`. */
  readonly reseal: () => AsyncGenerator<Resealed>;
}
