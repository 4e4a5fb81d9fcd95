import { z } from 'zod/v4';
import { guardedQueues, queues } from '../team/queue.ts';
import type { Database, Statements } from './database.ts';
import type { Destination, Destinations } from './destination.ts';
import { json, ms, time } from './rows.ts';

export const KeptActor = z.object({ id: z.string(), name: z.string() });

const Row = z
  .object({
    queue: z.enum(queues),
    channel_id: z.string(),
    reference: z.string(),
    set_by: json(KeptActor),
    set_at: time,
  })
  .transform(
    ({ channel_id: channelId, set_by: setBy, set_at: setAt, ...rest }): Destination => ({
      ...rest,
      channelId,
      setBy,
      setAt,
    }),
  );

export function createDestinations(database: Database): Destinations {
  return {
    all: async () => z.array(Row).parse(await database.read('SELECT * FROM destination ORDER BY queue')),
    async of(queue) {
      const found = z
        .array(Row)
        .parse(await database.read(`SELECT * FROM destination WHERE queue = $1 OR queue = 'general'`, [queue]));
      const own = found.find((one) => one.queue === queue);
      return own ?? (guardedQueues.includes(queue) ? undefined : found[0]);
    },
  };
}

export async function writeDestination(
  tx: Statements,
  { queue, channelId, reference, setBy, setAt }: Destination,
): Promise<void> {
  await tx.run(
    `INSERT INTO destination (queue, channel_id, reference, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (queue) DO UPDATE SET channel_id = $2, reference = $3, set_by = $4, set_at = $5`,
    [queue, channelId, reference, JSON.stringify(setBy), ms(setAt)],
  );
}
