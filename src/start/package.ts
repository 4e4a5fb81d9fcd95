import { existsSync, writeFileSync } from 'node:fs';
import { dialogs } from '../../dialogs/index.ts';
import { buildManifest } from '../../manifest/build-manifest.ts';
import { packageApp } from '../commands/package-app.ts';
import { parseConfig } from '../config.ts';
import { loadContent } from '../content/load-content.ts';

/** `npm run -s package -- 1.0.1`: the Teams app for the bot that the settings name, as `lanyard-1.0.1.zip`. */
if (existsSync('.env')) process.loadEnvFile('.env');
const [version = '1.0.0'] = process.argv.slice(2);
const { teams, publicUrl } = parseConfig(process.env);
if (teams.kind !== 'bot' || publicUrl === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
  process.stderr.write(
    'Set BOT_ID, BOT_SECRET, BOT_TENANT_ID and PUBLIC_URL, and give a version: npm run -s package -- 1.0.1\n',
  );
  process.exitCode = 1;
} else {
  const { name, shortName } = loadContent().trust;
  const trust = { name, shortName };
  const zip = packageApp(buildManifest({ dialogs, botId: teams.id, publicUrl, version, trust }));
  writeFileSync(`lanyard-${version}.zip`, zip);
  process.stdout.write(`lanyard-${version}.zip: upload it in the Teams admin centre, under Manage apps\n`);
}
