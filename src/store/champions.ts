import { z } from 'zod/v4';
import { type Champion, type Champions, championStates } from './champion.ts';
import type { Database, Row, Statements } from './database.ts';
import { blob, maybeText, ms, orNull } from './rows.ts';
import type { Seal } from './seal.ts';

const purpose = 'champion.details';

const ChampionRow = z.object({
  reference: z.string(),
  state: z.enum(championStates),
  service_id: maybeText,
  details: blob,
});
const maybeDate = z.coerce.date().optional();
const Details = z.object({
  name: z.string(),
  person: z.string().optional(),
  mayName: z.boolean(),
  answeredAt: maybeDate,
  issuedAt: maybeDate,
  recognisedAt: maybeDate,
});

export function createChampions(database: Database, seal: Seal): Champions {
  const toChampion = (given: Row): Champion => {
    const { reference, state, service_id: serviceId, details } = ChampionRow.parse(given);
    return { reference, state, serviceId, ...Details.parse(JSON.parse(seal.open(purpose, details))) };
  };
  return {
    async find(reference) {
      const [row] = await database.read('SELECT * FROM champion WHERE reference = $1', [reference]);
      return row === undefined ? undefined : toChampion(row);
    },
    async all() {
      const rows = await database.read(`SELECT * FROM champion WHERE state IN ('asking', 'agreed')`);
      return rows.map(toChampion).toSorted((one, other) => one.name.localeCompare(other.name));
    },
  };
}

export async function writeChampion(tx: Statements, seal: Seal, champion: Champion, at: Date): Promise<void> {
  const { reference, state, serviceId, ...details } = champion;
  await tx.run(
    `INSERT INTO champion (reference, state, service_id, details, changed_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (reference) DO UPDATE SET state = $2, service_id = $3, details = $4, changed_at = $5`,
    [reference, state, orNull(serviceId), seal.close(purpose, JSON.stringify(details)), ms(at)],
  );
}
