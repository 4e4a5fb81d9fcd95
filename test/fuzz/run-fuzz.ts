import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { askedNumber } from '../support/asked-number.ts';
import { startBotIdentity } from '../support/bot-identity.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { startConnector } from './connector.ts';
import { contentFileDoor, contentImportDoor } from './content-door.ts';
import { doorsOf } from './doors.ts';
import { type Fuzzed, fuzz } from './fuzz.ts';
import { shownFuzzed } from './shown-fuzzed.ts';
import { signInDoor } from './sign-in-door.ts';
import { startTarget } from './target.ts';

/**
 * `npm run fuzz -- 100000 1`: so many inputs, made from that seed, through every public door of services of its own, on
 * both engines and with sign-in. Prints what was tried and what it stumbled over, and fails when there is anything.
 */
const usage = 'How many inputs, and which seed? npm run fuzz -- 100000 1';
const inputs = askedNumber(0, 100_000, usage);
const seed = askedNumber(1, 1, usage);
const tell = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`);
const dataKey = Buffer.alloc(32, 7);

async function ofEngine(engine: string, settings: Readonly<Record<string, string>>, share: number): Promise<Fuzzed> {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-fuzz-'));
  const store = await openStore({ file: join(folder, 'content.sqlite'), dataKey, now: () => new Date() });
  const [target, connector] = await Promise.all([startTarget(settings), startConnector()]);
  try {
    const doors = [...doorsOf(target, connector), contentFileDoor(), contentImportDoor(store)];
    const fuzzed = await fuzz(target, doors, inputs * share, seed);
    tell(shownFuzzed(engine, fuzzed));
    return fuzzed;
  } finally {
    await target.service.remove();
    await connector.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function withSignIn(share: number): Promise<Fuzzed> {
  const botId = '33333333-3333-4333-8333-333333333333';
  const serviceUrl = 'https://smba.trafficmanager.net/uk/';
  const identity = await startBotIdentity({ botId, serviceUrl });
  const target = await startTarget({
    ...{ BOT_ID: botId, BOT_SECRET: 'a secret of nobody', BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222' },
    ...{ BOT_OPENID_METADATA: identity.openIdMetadata, DATA_KEY: dataKey.toString('base64'), HOST: '127.0.0.1' },
    ...{ PUBLIC_URL: 'https://chat.trust.example', CONTACT_PHONE: '01482 000 000' },
  });
  try {
    const fuzzed = await fuzz(target, [signInDoor(target, identity, serviceUrl)], inputs * share, seed);
    tell(shownFuzzed('with sign-in', fuzzed));
    return fuzzed;
  } finally {
    await target.service.remove();
    await identity.close();
  }
}

const began = Date.now();
const onSqlite = await ofEngine('on SQLite', {}, 0.6);
const postgres = await startPostgres();
const onPostgres = await ofEngine('on PostgreSQL', { DATABASE_URL: await postgres.create('fuzz') }, 0.35).finally(
  postgres.remove,
);
const all = [onSqlite, onPostgres, await withSignIn(0.05)];
const total = all.flatMap(({ tried }) => Object.values(tried)).reduce((sum, count) => sum + count, 0);
const broken = all.flatMap((one) => one.broken).length;
tell([
  `${total} inputs from seed ${seed} in ${Math.round((Date.now() - began) / 1000)} seconds: ${broken === 0 ? 'nothing found' : `${broken} found`}`,
]);
// The embedded PostgreSQL ends the process by itself, and with another code.
process.exit(broken > 0 ? 1 : 0);
