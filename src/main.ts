import { existsSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseConfig } from './config.ts';
import { createLog, faultOf } from './log.ts';
import { explainStartFailure } from './start-failure.ts';
import { thingsToTry } from './things-to-try.ts';

/** Whoever stops the service kills it after ten seconds; what is unfinished then is taken up at the next start. */
const patience = 9_500;

const now = () => new Date();
const write = (line: string) => void process.stdout.write(line);
const leave = (code: number): never => process.exit(code);

async function start() {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel, write, now);
  // Node would print the error's message, and messages quote what people said.
  process.on('uncaughtException', (error) => {
    log.error('a fault nobody caught', faultOf(error));
    leave(1);
  });
  // What was compiled is kept for the next start, which takes a fifth less by it; where it cannot be written, nothing is lost.
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  enableCompileCache(join(config.dataDir, 'cache', 'compiled'));
  // Loaded only now: wrong settings are told at once, and a package that does not load is told in words.
  const { createApp } = await import('./app.ts');
  const app = await createApp({ config, log, now });
  const stop = async () => {
    log.info('closing');
    setTimeout(() => {
      log.warn('closed before everything was finished');
      leave(0);
    }, patience).unref();
    await app.close();
    log.info('closed');
    leave(0);
  };
  let closing = false;
  const stopOnce = () => {
    if (closing) return;
    closing = true;
    stop().catch((error) => {
      log.error('could not close cleanly', faultOf(error));
      leave(1);
    });
  };
  process.on('SIGTERM', stopOnce);
  process.on('SIGINT', stopOnce);

  // Whoever reads that it is ready may stop it at once, so it says so only when it can be stopped.
  const port = await app.listen();
  if (app.keyFileMade !== undefined) log.info('made a data key file; keep it safe and apart from backups');
  log.info('ready', { port });
  if (config.mode === 'local') write(thingsToTry(port));
}

try {
  await start();
} catch (error) {
  const known = explainStartFailure(error);
  if (known === undefined) createLog('error', write, now).error('could not start', faultOf(error));
  process.stderr.write(`Lanyard cannot start. ${known ?? 'The log line above says where it failed.'}\n`);
  leave(1);
}
