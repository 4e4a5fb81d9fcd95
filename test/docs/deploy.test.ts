import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { settings } from '../../src/settings.ts';

import { removeFolder, temporaryFolder } from '../support/run-main.ts';
import { root as projectRoot } from '../support/source-files.ts';

const root = new URL('../../', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(`docs/deploy/${file}`, root), 'utf8');
const Compose = z.object({
  services: z.record(z.string(), z.looseObject({ environment: z.record(z.string(), z.string()).default({}) })),
  volumes: z.record(z.string(), z.unknown()),
});
const Line = z.looseObject({ event: z.string(), port: z.number().optional() });

const exists = (path: string) => existsSync(new URL(path, root));

describe('the files to run it with', function () {
  this.timeout(60_000);
  const docker = textOf('Dockerfile');

  /** What the image is built from, beside the packages. */
  const copied = () => [...docker.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));

  it('copy what is there, and nothing that the service imports is left out', () => {
    assert.ok(copied().length >= 8);
    assert.deepEqual(
      copied().filter((path) => !exists(path)),
      [],
    );
    for (const room of ['src', 'dialogs', 'cards', 'manifest']) assert.ok(copied().includes(room), room);
  });

  it('send nothing else to whoever builds the image: no data, settings or keys', () => {
    const lines = readFileSync(new URL('.dockerignore', root), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    assert.deepEqual(lines, ['*', ...[...new Set(copied())].map((path) => `!${path}`).sort()]);
  });

  it('start the Node that the project pins, on a file that is there, and not as root', () => {
    const [, node = '', main = ''] = /^CMD \["([^"]+)", "([^"]+)"\]$/m.exec(docker) ?? [];
    assert.deepEqual([node, exists(main)], ['node_modules/node/bin/node', true]);
    assert.match(docker, /^USER node$/m);
    assert.match(textOf('lanyard.service'), new RegExp(`ExecStart=/opt/lanyard/${node} ${main}`));
    assert.ok(readFileSync(new URL('docs/run.md', root), 'utf8').includes(`\`${node} ${main}\``));
  });

  it('name settings that are read', () => {
    const named = [
      ...[...docker.matchAll(/^ENV (.+)$/gm)].flatMap(([, all = '']) => all.split(' ')),
      ...[...textOf('lanyard.service').matchAll(/^Environment=(.+)$/gm)].flatMap(([, all = '']) => all.split(' ')),
    ].map((pair) => pair.split('=')[0] ?? '');
    assert.ok(named.length >= 5);
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(settings, name)),
      [],
    );
  });

  it('give the containers settings that are read, and each a volume that is declared', () => {
    for (const file of ['compose.yaml', 'compose.postgres.yaml']) {
      const { services, volumes } = Compose.parse(parse(textOf(file)));
      const named = Object.keys(services.lanyard?.environment ?? {});
      assert.deepEqual(
        named.filter((name) => !Object.hasOwn(settings, name)),
        [],
      );
      const used = [...textOf(file).matchAll(/^ {6}- ([a-z]+):\//gm)].map(([, name = '']) => name);
      assert.deepEqual(used.sort(), Object.keys(volumes).sort(), file);
    }
  });

  it('start from what the image holds, as it holds it, and answer its health', async () => {
    const folder = await temporaryFolder();
    for (const from of copied()) cpSync(join(projectRoot, from), join(folder, from), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'data'));
    const child = spawn(process.execPath, ['src/main.ts'], {
      cwd: folder,
      env: {
        NODE_ENV: 'production',
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: join(folder, 'data'),
        DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
        CONTACT_PHONE: '01482 000 000',
        PUBLIC_URL: 'https://chat.trust.example',
      },
    });
    const lines = createInterface(child.stdout);
    const port = await new Promise<number>((resolve, reject) => {
      child.once('exit', () => reject(new Error('it did not start')));
      lines.on('line', (line) => {
        const said = Line.parse(JSON.parse(line));
        if (said.event === 'ready') resolve(said.port ?? 0);
      });
    });
    assert.equal((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200);
    child.kill('SIGTERM');
    await once(child, 'exit');
    await removeFolder(folder);
  });

  it('listen where the proxies look, on paths that the service has', () => {
    const { data } = settings.PORT.safeParse(undefined);
    for (const file of ['Caddyfile', 'nginx.conf', 'Dockerfile']) assert.ok(textOf(file).includes(String(data)), file);
    assert.match(docker, /\/healthz/);
    assert.match(textOf('nginx.conf'), /^ {2}access_log off;$/m, '/privacy says that no address is kept');
  });
});
