import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { settings } from '../src/settings.ts';
import { thingsToTry } from '../src/things-to-try.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(root, 'docs/deploy'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/deploy/${name}`),
];
const readme = read('README.md');

describe('the documents', () => {
  for (const document of documents) {
    it(`${document} links to files that exist`, () => {
      const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
      const missing = links.filter((link) => !existsSync(join(root, dirname(document), link)));
      assert.deepEqual(missing, []);
    });

    it(`${document} names files and folders that exist`, () => {
      const named = [...read(document).matchAll(/`((?:src|dialogs|cards|test|manifest|docs)\/[^`\s]*)`/g)].map(
        ([, name = '']) => name,
      );
      assert.deepEqual(
        named.filter((name) => !existsSync(join(root, name))),
        [],
      );
    });
  }
});

describe('an address that a document names', () => {
  const served = readdirSync(join(root, 'src/server'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`src/server/${name}`))
    .join('\n');

  for (const document of documents)
    it(`is served: ${document}`, () => {
      const named = [
        ...read(document).matchAll(/(?:localhost:3978|127\.0\.0\.1:3978|`(?:GET |POST )?)(\/[a-z][a-z/]*)(?=[`>\s])/g),
      ].map(([, path = '']) => path);
      assert.deepEqual(
        named.filter((path) => !served.includes(`'${path}'`)),
        [],
      );
    });
});

describe('the README', () => {
  it('begins with the two commands, and CI runs their parts and nothing else', () => {
    const commands = [...readme.matchAll(/^```\n(.+)\n```$/gm)].map(([, command]) => command);
    assert.deepEqual(commands.slice(0, 2), ['npm ci && npm start', 'npm ci && npm test']);
    const run = read('.ci/run')
      .split('\n')
      .filter((line) => line.startsWith('npm'));
    assert.equal(run.join(' && '), commands[1]);
    assert.equal(statSync(join(root, '.ci/run')).mode & 0o111, 0o111);
  });

  it('gives the same line for the playground as the start does', () => {
    const line = /npx -y @microsoft\/m365agentsplayground.+/.exec(readme)?.[0] ?? 'no such line';
    assert.ok(thingsToTry(3978).includes(line));
    assert.ok(thingsToTry(3978).includes('choose “Test Bot”'));
  });

  it('shows the dialog that is tried', () => {
    const [, shown = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const tried = read('test/fifth-dialog.test.ts');
    for (const line of ["id: 'lost-property',", "examples: ['i lost something'],", "retention: 'enquiry',"]) {
      assert.ok(shown.includes(line));
      assert.ok(tried.includes(line));
    }
  });

  it('names only scripts that there are', () => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+:[a-z]+)\b/g)].map(([, name = '']) => name);
    assert.ok(named.includes('start') && named.includes('test'));
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  it('has every setting in its table, and no other', () => {
    const [, table = ''] = /## Settings\n([\s\S]*?)\n## /.exec(readme) ?? [];
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
    );
    assert.deepEqual(named.sort(), Object.keys(settings).sort());
  });
});

describe('what is written down here', () => {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const texts = tracked
    .split('\n')
    .filter(
      (file) => /\.(ts|tsx|json|md|css|sql|example)$|^NOTICE$|^\.ci\//.test(file) && existsSync(join(root, file)),
    );

  it('speaks of the project alone: no path of a machine that made it', () => {
    assert.ok(texts.length > 100);
    const strays = texts.filter((file) => /(^|[\s'"`(])\/(work|root|home)\/[a-z]/m.test(read(file)));
    assert.deepEqual(strays, []);
  });
});
