import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { settings } from '../../src/settings.ts';

const root = new URL('../../', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(`docs/deploy/${file}`, root), 'utf8');
const exists = (path: string) => existsSync(new URL(path, root));

describe('the files to run it with', () => {
  const docker = textOf('Dockerfile');

  it('copy what is there, and nothing that the service imports is left out', () => {
    const copied = [...docker.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
    assert.ok(copied.length >= 8);
    assert.deepEqual(
      copied.filter((path) => !exists(path)),
      [],
    );
    for (const room of ['src', 'dialogs', 'cards', 'manifest']) assert.ok(copied.includes(room), room);
  });

  it('start the Node that the project pins, on a file that is there, and not as root', () => {
    const [, node = '', main = ''] = /^CMD \["([^"]+)", "([^"]+)"\]$/m.exec(docker) ?? [];
    assert.deepEqual([node, exists(main)], ['node_modules/node/bin/node', true]);
    assert.match(docker, /^USER node$/m);
    assert.match(textOf('lanyard.service'), new RegExp(`ExecStart=/opt/lanyard/${node} ${main}`));
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

  it('listen where the proxies look, on paths that the service has', () => {
    const { data } = settings.PORT.safeParse(undefined);
    for (const file of ['Caddyfile', 'nginx.conf', 'Dockerfile']) assert.ok(textOf(file).includes(String(data)), file);
    assert.match(docker, /\/healthz/);
  });
});
