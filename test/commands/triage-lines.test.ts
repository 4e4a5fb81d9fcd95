import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';

const script = fileURLToPath(new URL('../../src/start/triage-comments.ts', import.meta.url));

function run(...lines: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return {
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

const fields = 'route urgency flags sentiment critical major minor language pii reasons'.split(' ');

describe('triage of standard input', () => {
  it('writes one line for each comment, in order, with every field', () => {
    const { answers, stderr, status } = run(
      '{"text":"Nothing","question":"improve","rating":1}',
      '{"text":"Nothing","question":"good","rating":1}',
      '{"text":"I want to make a formal complaint about the ward","rating":5}',
      '{"text":"i want to die","question":"why"}',
      '{"text":"Dziękuję, wszystko było bardzo dobrze"}',
    );
    assert.deepEqual(answers.map(({ route, sentiment }) => `${route} ${sentiment}`).slice(0, 2), [
      'compliment positive',
      'feedback negative',
    ]);
    assert.equal(answers[2].route, 'complaint');
    assert.deepEqual([answers[3].route, answers[3].urgency], ['crisis', 'urgent']);
    assert.deepEqual(
      answers.map(({ language }) => language),
      ['en', 'en', 'en', 'en', 'pl'],
    );
    for (const answer of answers) assert.deepEqual(Object.keys(answer), fields);
    for (const { reasons } of answers) assert.ok(reasons.length > 0);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('reads the same words the same, whatever the rating', () => {
    const { answers } = run(
      ...[1, 5, 6].map((rating) => JSON.stringify({ text: 'Rude on the phone and never rang back', rating })),
    );
    assert.deepEqual(
      answers.map(({ sentiment }) => sentiment),
      ['negative', 'negative', 'negative'],
    );
  });

  it('names a bad line in its place without its words, goes on, and fails at the end', () => {
    const { answers, status } = run(
      'nonsense',
      '',
      '{"txt":"zebedee"}',
      '{"text":"fine","rating":9}',
      '[]',
      '{"text":""}',
    );
    assert.deepEqual(
      answers.map(({ error, route }) => error ?? route),
      [
        'the line is not JSON',
        'the line does not fit: text',
        'the line does not fit: rating',
        'the line does not fit: the whole',
        'feedback',
      ],
    );
    assert.equal(status, 1);
  });
});
