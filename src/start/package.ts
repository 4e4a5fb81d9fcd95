import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod/v4';
import { dialogs } from '../../dialogs/index.ts';
import { buildManifest } from '../../manifest/build-manifest.ts';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { packageApp } from '../commands/package-app.ts';
import { loadContent } from '../content/load-content.ts';
import { settings } from '../settings.ts';
import { runCommand } from './run-command.ts';

const usage =
  'BOT_ID=… PUBLIC_URL=https://… npm run -s package -- 1.0.1: the Teams app for that bot, as lanyard-1.0.1.zip';

/** No more than these: whoever packages the app need not have the secrets of the service. */
const Given = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  botId: settings.BOT_ID.unwrap(),
  publicUrl: settings.PUBLIC_URL.unwrap().startsWith('https://'),
});

await runCommand(usage, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (existsSync('.env')) process.loadEnvFile('.env');
  const [version = '1.0.0'] = positionals;
  const { BOT_ID: botId, PUBLIC_URL: publicUrl } = process.env;
  const given = Given.safeParse({ version, botId, publicUrl });
  if (!given.success) throw new AskedWrongly(`Set BOT_ID and PUBLIC_URL (https), and give a version: ${usage}`);
  const { name, shortName } = loadContent().trust;
  const address = given.data.publicUrl.replace(/\/$/, '');
  const zip = packageApp(buildManifest({ ...given.data, dialogs, publicUrl: address, trust: { name, shortName } }));
  writeFileSync(`lanyard-${version}.zip`, zip);
  process.stdout.write(`lanyard-${version}.zip: upload it in the Teams admin centre, under Manage apps\n`);
});
