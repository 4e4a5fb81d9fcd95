import { createApp } from './app.ts';
import { ConfigError, parseConfig } from './config.ts';
import { createLog, faultOf } from './log.ts';
import { thingsToTry } from './things-to-try.ts';

const now = () => new Date();
const write = (line: string) => void process.stdout.write(line);
const refuse = (message: string) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

try {
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel, write, now);
  const app = await createApp({ config, log, now });
  const port = await app.listen();
  if (app.keyFileMade !== undefined) log.info('made a data key file; keep it safe and apart from backups');
  log.info('ready', { port });
  if (config.mode === 'local') write(thingsToTry(port));

  let closing = false;
  const stop = async () => {
    if (closing) return;
    closing = true;
    log.info('closing');
    await app.close();
    process.exit(0);
  };
  const stopOrSay = () => {
    stop().catch((error) => {
      log.error('could not close cleanly', faultOf(error));
      process.exit(1);
    });
  };
  process.on('SIGTERM', stopOrSay);
  process.on('SIGINT', stopOrSay);
} catch (error) {
  if (error instanceof ConfigError) refuse(`Lanyard cannot start. Please mend these settings:\n${error.message}`);
  throw error;
}
