import { askedNumber } from '../support/asked-number.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { type Service, startService } from '../support/service.ts';
import { installAgents } from './install-agents.ts';
import { measureCards } from './measure-cards.ts';
import { measureSockets } from './measure-sockets.ts';
import { measureStart } from './measure-start.ts';
import { measureStored } from './measure-stored.ts';
import { measureTurns } from './measure-turns.ts';
import { startChild } from './start-child.ts';

/**
 * `npm run bench -- 7`: so many rounds of turns, ours beside a bare echo bot's, and what else the service is measured by.
 * Everything runs on this machine, the fake connector and the echo bot in processes of their own; it stops by itself.
 */
const rounds = askedNumber(0, 7, 'How many rounds? npm run bench -- 7');
const storedCases = 1_000_000;
const crowd = { sockets: 10_000, perSecond: 200 };
const settings = { LOG_LEVEL: 'info', TRUSTED_PROXY: '1', DATA_KEY: Buffer.alloc(32, 7).toString('base64') };
const tell = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n\n`);

const postgres = await startPostgres({ durable: true });
const agents = await installAgents();
const [echo, agent, connector] = await Promise.all([
  startChild('echo-bot.ts'),
  startChild('agents-echo.ts', agents.folder),
  startChild('connector-process.ts'),
]);
const services: Service[] = [];
const serve = async (more: Readonly<Record<string, string>> = {}) => {
  const service = await startService({ ...settings, ...more });
  services.push(service);
  return service;
};
try {
  const sqlite = await serve();
  const alone = await serve({ DATABASE_URL: await postgres.create('alone') });
  const shared = { DATABASE_URL: await postgres.create('shared') };
  const pair = [await serve(shared), await serve(shared)];
  tell(await measureTurns({ echo, agent, connector: connector.url, sqlite, postgres: alone, pair, rounds }));
  tell(await measureCards(sqlite, connector.url));
  await Promise.all([alone, ...pair].map((service) => service.stop()));
  tell(await measureStart(sqlite, 5));
  await sqlite.stop();
  tell(await measureStored(settings, storedCases));
  tell(await measureSockets(settings, crowd));
} finally {
  await Promise.all(services.map((service) => service.remove()));
  await Promise.all([echo.stop(), agent.stop(), connector.stop(), postgres.remove(), agents.remove()]);
}
// The embedded PostgreSQL would keep the process.
process.exit();
