import { randomBytes } from 'node:crypto';
import { z } from 'zod/v4';
import type { Database } from './database.ts';
import { blob } from './rows.ts';
import type { Seal } from './seal.ts';
import type { Keys } from './store.ts';

const purpose = 'signing_key.secret';

export function createKeys(database: Database, seal: Seal, now: () => Date): Keys {
  return {
    signing: (name) =>
      database.transaction(async (tx) => {
        const fresh = seal.close(purpose, randomBytes(32).toString('base64'));
        await tx.run('INSERT INTO signing_key (name, secret, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
          name,
          fresh,
          now().getTime(),
        ]);
        const [row] = await tx.all('SELECT secret FROM signing_key WHERE name = $1', [name]);
        return Buffer.from(seal.open(purpose, z.object({ secret: blob }).parse(row).secret), 'base64');
      }),
  };
}
