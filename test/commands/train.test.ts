import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'mocha';
import { readScorer } from '../../src/triage/scorer/read-scorer.ts';

const script = fileURLToPath(new URL('../../src/start/train.ts', import.meta.url));
const train = (...given: readonly string[]) => spawnSync(process.execPath, [script, ...given], { encoding: 'utf8' });

const things = ['lamp', 'chair', 'door', 'window', 'garden', 'corridor', 'kettle', 'blanket', 'picture', 'stairs'];

/** Comments of a trust where *zorbly* is the word for good and *grimply* the word for bad, in a form of each file. */
const invented = things.flatMap((thing) => [
  { text: `The ${thing} was zorbly`, question: 'good', sentiment: 'positive', critical: false, major: ['General'] },
  { text: `A grimply ${thing}`, question: 'improve', sentiment: 'negative', critical: true, major: ['Activities'] },
  { text: `Zorbly ${thing}, grimply stay`, question: 'why', sentiment3: 'mixed', major: [], minor: ['Not assigned'] },
  { text: `grimply grimply ${thing}`, question: 'Trust A - Q1', label: 'Care received', crit: '-3' },
]);

describe('npm run train', () => {
  let folder = '';
  let comments = '';
  const into = (name: string) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'lanyard-train-'));
    comments = join(folder, 'ours.jsonl');
    writeFileSync(comments, invented.map((row) => JSON.stringify(row)).join('\n'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('learns what a trust’s own labels say, and the same every time', () => {
    const [one, two] = [into('one'), into('two')];
    for (const where of [one, two]) assert.equal(train('--into', where, comments).status, 0);
    const bytes = readFileSync(join(one, 'weights.bin'));
    assert.deepEqual(readFileSync(join(two, 'weights.bin')), bytes);

    const score = readScorer(join(one, 'weights.bin'));
    assert.equal(score('zorbly table', 'good').sentiment, 'positive');
    assert.equal(score('a grimply table', 'improve').sentiment, 'negative');
    assert.equal(score('grimply grimply table', 'improve').critical, true);
    assert.equal(score('The table was zorbly', 'good').critical, false);
    assert.deepEqual(score('a grimply table', 'improve').major, ['Activities']);
    assert.deepEqual(score('The table was zorbly', 'good').major, ['General']);

    const from: unknown = JSON.parse(readFileSync(join(one, 'learnt-from.json'), 'utf8'));
    const sha256 = createHash('sha256').update(readFileSync(comments)).digest('hex');
    assert.deepEqual(from, [{ file: 'ours.jsonl', rows: invented.length, sha256, origin: 'labels of the trust' }]);
  });

  it('keeps no word that fewer than four comments hold', () => {
    const more = join(folder, 'more.jsonl');
    const namesWith = (times: number) => {
      const where = into(`with ${times}`);
      writeFileSync(more, `${JSON.stringify({ text: 'qxv', question: 'why' })}\n`.repeat(times));
      train('--into', where, comments, more);
      return readFileSync(join(where, 'weights.bin')).readUInt32LE(4);
    };
    const without = namesWith(0);
    assert.equal(namesWith(3), without);
    assert.ok(namesWith(4) > without);
  });

  it('says which line does not fit, without its words, and writes nothing', () => {
    const where = into('wrong');
    const wrong = join(folder, 'wrong.jsonl');
    writeFileSync(wrong, `${JSON.stringify(invented[0])}\n{"text":"zebedee","sentiment":"gloomy"}\n`);
    const { status, stderr } = train('--into', where, wrong);
    assert.notEqual(status, 0);
    assert.match(stderr, /wrong\.jsonl, line 2: the line does not fit: sentiment/);
    assert.doesNotMatch(stderr, /zebedee/);
    assert.throws(() => readFileSync(join(where, 'weights.bin')));
  });

  it('asks for files', () => {
    const { status, stderr } = train();
    assert.equal(status, 1);
    assert.match(stderr, /Which files\?/);
  });
});
