import { z } from 'zod/v4';
import type { Database } from './database.ts';
import { count, maybeText, maybeTime, time } from './rows.ts';

/** What is kept of a case beside the case itself, for whoever asks what is held about them. */
export interface Traces {
  /** The conversation that it came from. */
  readonly conversationOf: (reference: string) => Promise<string | undefined>;
  /** What was sent because of it, or still is to be: when, and whether it arrived; never what. */
  readonly deliveriesOf: (reference: string) => Promise<
    readonly {
      readonly kind: string;
      readonly state: string;
      readonly attempts: number;
      readonly createdAt: Date;
      readonly sentAt?: Date | undefined;
    }[]
  >;
  /** Until when links in letters let their reader in. */
  readonly linksOf: (reference: string) => Promise<readonly Date[]>;
  /** How many words it is found by; only their keyed hashes are kept. */
  readonly searchWordsOf: (reference: string) => Promise<number>;
}

const Origin = z.object({ conversation_id: maybeText });
const Sent = z
  .object({ kind: z.string(), state: z.string(), attempts: count, created_at: time, sent_at: maybeTime })
  .transform(({ created_at: createdAt, sent_at: sentAt, ...sent }) => ({ ...sent, createdAt, sentAt }));
const Link = z.object({ expires_at: time });
const Words = z.object({ words: count });

export const createTraces = ({ read }: Pick<Database, 'read'>): Traces => ({
  async conversationOf(reference) {
    const [row] = await read('SELECT conversation_id FROM "case" WHERE reference = $1', [reference]);
    return row === undefined ? undefined : Origin.parse(row).conversation_id;
  },
  deliveriesOf: async (reference) =>
    z
      .array(Sent)
      .parse(
        await read(
          'SELECT kind, state, attempts, created_at, sent_at FROM delivery WHERE case_reference = $1 ORDER BY id',
          [reference],
        ),
      ),
  async linksOf(reference) {
    const rows = await read('SELECT expires_at FROM case_link WHERE reference = $1 ORDER BY expires_at', [reference]);
    return rows.map((row) => Link.parse(row).expires_at);
  },
  async searchWordsOf(reference) {
    const [row] = await read('SELECT COUNT(*) AS words FROM case_word WHERE reference = $1', [reference]);
    return Words.parse(row).words;
  },
});
