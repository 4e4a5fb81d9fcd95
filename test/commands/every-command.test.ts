import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDatabase } from '../support/postgres.ts';

const starts = join(import.meta.dirname, '..', '..', 'src', 'start');

/** Runs a command of ours in a folder, without any setting but where its data lie. */
type Env = Readonly<Record<string, string>>;
const run = (folder: string, file: string, ...given: readonly (string | Env)[]) =>
  new Promise<{ readonly code: number; readonly out: string; readonly said: string }>((resolve) => {
    const args = given.filter((one) => typeof one === 'string');
    const env = Object.assign({ DATA_DIR: join(folder, 'data') }, ...given.filter((one) => typeof one !== 'string'));
    const child = execFile(
      process.execPath,
      [join(starts, file), ...args],
      { cwd: folder, env, timeout: 30_000 },
      (error, out, said) => resolve({ code: error === null ? 0 : Number(error.code), out, said }),
    );
    child.stdin?.end();
  });

describe('every command', function () {
  this.timeout(60_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lanyard-command-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('says how it is used, and does nothing, when it is given what it does not take', async () => {
    const files = (await readdir(starts)).filter((file) => file.endsWith('.ts') && file !== 'run-command.ts');
    assert.ok(files.includes('export.ts'));
    for (const file of files) {
      const { code, out, said } = await run(folder, file, '--no-such-thing');
      assert.deepEqual([code, out], [1, ''], file);
      assert.match(said, /^That is not what it takes\. [\s\S]*npm run /, file);
    }
    assert.deepEqual(await readdir(folder), []);
  });

  it('says how it is used when it is asked', async () => {
    const { code, out } = await run(folder, 'export.ts', '--help');
    assert.equal(code, 0);
    assert.match(out, /npm run -s export -- cases 2026-11 > cases\.csv/);
  });

  const wrong: readonly (readonly [file: string, args: readonly string[], says: RegExp])[] = [
    ['backup.ts', ['copy.sqlite'], /^There is no database at .*: set DATA_DIR/],
    [
      'content.ts',
      ['import', 'services', 'none.json', '--who', 'Ann', '--why', 'new'],
      /^none\.json is not there\.\n$/,
    ],
    ['train.ts', ['none.jsonl'], /^none\.jsonl is not there\.\n$/],
    ['move.ts', ['sqlite:none.sqlite', 'postgres://nowhere/x'], /^Nothing was moved: none\.sqlite is not there\.\n$/],
    ['package.ts', ['1.0'], /^Set BOT_ID and PUBLIC_URL/],
    ['erase.ts', ['LAN-A', 'LAN-B', '--by', 'Jo', '--why', 'asked'], /^Erase which case/],
  ];
  for (const [file, args, says] of wrong)
    it(`tells what to put right, in a sentence: ${file} ${args.join(' ')}`, async () => {
      const { code, out, said } = await run(folder, file, ...args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(said, says);
    });

  it('ends when it fails after it has reached PostgreSQL', async () => {
    const { code, said } = await run(folder, 'export.ts', 'cases', '2026-11', '--to', 'no/such/cases.csv', {
      DATABASE_URL: await newDatabase(),
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    assert.equal(code, 1);
    assert.match(said, /cases\.csv is not there\.\n$/);
  });

  it('names the place where a copy cannot be written, and not the data folder', async () => {
    assert.equal((await run(folder, 'corrections.ts')).code, 0);
    const { code, said } = await run(folder, 'backup.ts', '/proc/sys/copy.sqlite');
    assert.equal(code, 1);
    assert.match(said, /^\/proc\/sys\/copy\.sqlite cannot be written/);
  });

  it('tells which line of a file cannot be read, and never what stands there', async () => {
    await writeFile(join(folder, 'bad.jsonl'), '{"text": "the zebra ward"\n');
    const { code, said } = await run(folder, 'train.ts', join(folder, 'bad.jsonl'));
    assert.equal(code, 1);
    assert.match(said, /^bad\.jsonl, line 1/);
    assert.doesNotMatch(said, /zebra| at /);
  });
});
