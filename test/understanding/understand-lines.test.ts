import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';

const script = fileURLToPath(new URL('../../src/start/understand.ts', import.meta.url));

const run = (input: string) => spawnSync(process.execPath, [script], { input, encoding: 'utf8' });

describe('understanding standard input', () => {
  it('writes one line for each message, in order', () => {
    const { stdout, stderr, status } = run(
      [
        '{"text":"I would like to complain","channel":"widget"}',
        '{"text":"how do I nominate a colleague","channel":"teams"}',
      ].join('\n'),
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ label }) => label),
      ['complaint', 'nomination'],
    );
    for (const line of lines) assert.deepEqual(Object.keys(line), ['label', 'confidence', 'slots']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('says the two meanings where it is unsure', () => {
    const line = JSON.parse(run('{"text":"its about my mum"}\n').stdout);
    assert.equal(line.label, 'ambiguous');
    assert.equal(line.between.length, 2);
  });

  it('names a bad line in its place, goes on, and fails at the end', () => {
    const { stdout, status } = run('nonsense\n\n{"txt":"hello"}\n{"text":"thank you nurses","channel":"widget"}\n');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map((line) => line.error ?? line.label),
      ['the line is not JSON', 'the line is no message: text', 'thanks'],
    );
    assert.equal(status, 1);
  });
});
