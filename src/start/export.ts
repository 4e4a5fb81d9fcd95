import { createWriteStream, existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { askedExport, exportUsage } from '../commands/asked-export.ts';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { exportTable } from '../commands/exports.ts';
import { withOwnStore } from '../commands/open-own-store.ts';
import { writeExport } from '../commands/write-export.ts';
import { readContentFiles } from '../content/content-files.ts';
import { createLiveContent } from '../content/live-content.ts';
import { picturesIn, seedFolder } from '../content/load-content.ts';
import { createTakeEdits } from '../content/take-edits.ts';
import { createLog } from '../log.ts';
import { queues } from '../team/queue.ts';
import { maskPii } from '../triage/pii/mask-pii.ts';
import { runCommand } from './run-command.ts';

const usage = exportUsage(queues).trimEnd();
const tell = (text: string) => void process.stderr.write(text);
const now = () => new Date();

/** Who took it is written down: the account it runs under, and with `--by` the name. */
await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      queue: { type: 'string' },
      to: { type: 'string' },
      by: { type: 'string' },
      'no-bom': { type: 'boolean', default: false },
    },
  });
  const asked = askedExport({ positionals, ...values }, queues);
  const { to, by = '' } = values;
  if (asked === undefined) throw new AskedWrongly(usage);
  if (to !== undefined && existsSync(to)) throw new AskedWrongly(`${to} is there already: choose another name.`);
  if (existsSync('.env')) process.loadEnvFile('.env');
  await withOwnStore(process.env, async (store) => {
    const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
    await createTakeEdits({ live, edits: store.contentEdits, log: createLog('warn', tell, now) })();
    const { what, span, queue, format } = asked;
    const table = await exportTable(what, { store, content: live.content, mask: maskPii, span, queue });
    const account = userInfo().username;
    const who = by.trim() === '' ? account : `${by.trim()} (${account})`;
    const bytes = writeExport({
      log: store.exports,
      exported: { at: now(), by: who, what, span, queue },
      table,
      format,
      bom: !values['no-bom'],
      told: (rows) => tell(`${rows} rows of ${what}, taken by ${who}: it is written down.\n`),
    });
    const out = to === undefined ? process.stdout : createWriteStream(to, { flags: 'wx', mode: 0o600 });
    await pipeline(Readable.from(bytes), out);
  });
});
