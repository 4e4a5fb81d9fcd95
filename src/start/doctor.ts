import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createVerifyMail } from '../channel/mail/verify-mail.ts';
import { createBotToken } from '../channel/teams/bot-token.ts';
import { examine } from '../commands/examine.ts';
import { createLooks } from '../commands/looks.ts';
import { withOwnStore } from '../commands/open-own-store.ts';
import { parseConfig } from '../config.ts';
import { createBook } from '../content/book.ts';
import { readContentFiles } from '../content/content-files.ts';
import { createLiveContent } from '../content/live-content.ts';
import { picturesIn, seedFolder } from '../content/load-content.ts';
import { createTakeEdits } from '../content/take-edits.ts';
import { createLog } from '../log.ts';
import { explainStartFailure } from '../start-failure.ts';
import { queues } from '../team/queue.ts';
import { runCommand } from './run-command.ts';

const now = () => new Date();
const write = (line: string) => void process.stdout.write(line);

/** Microsoft's sign-in tells the time with every answer. */
async function otherClock(): Promise<Date | undefined> {
  const answer = await fetch('https://login.microsoftonline.com/', {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined);
  const date = answer?.headers.get('date');
  return date ? new Date(date) : undefined;
}

const usage =
  'npm run -s doctor: looks at the installation and says what to mend. Ends with code 1 when there is something.';

async function lookAtAll(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig(process.env);
  await withOwnStore(process.env, async (store) => {
    const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
    await createTakeEdits({ live, edits: store.contentEdits, log: createLog('silent', write, now) })();
    const looks = createLooks({
      config,
      store,
      book: createBook(live),
      holidaysRunOut: live.content.holidaysRunOut,
      queues,
      token: createBotToken(config.teams),
      ...(config.mail === undefined ? {} : { mail: createVerifyMail(config.mail) }),
      otherClock,
      now,
    });
    if ((await examine(looks, write)) > 0) process.exitCode = 1;
  });
}

await runCommand(usage, async () => {
  parseArgs({});
  await lookAtAll().catch((error) => {
    write(
      `MEND  ${explainStartFailure(error) ?? 'it cannot start, for a reason nobody foresaw; the log of npm start says more'}\n`,
    );
    process.exitCode = 1;
  });
});
