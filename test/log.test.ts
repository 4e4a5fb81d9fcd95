import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createLog, faultOf, type Level, levels } from '../src/log.ts';

const at = new Date('2026-11-23T09:00:00.000Z');

function logAt(level: Level) {
  const lines: string[] = [];
  return {
    log: createLog(
      level,
      (line) => lines.push(line),
      () => at,
    ),
    lines,
  };
}

describe('the log', () => {
  it('writes one line of JSON for each event', () => {
    const { log, lines } = logAt('info');
    log.info('case opened', { reference: 'LAN-7KQ4-XW2MD', queue: 'complaints' });
    assert.deepEqual(lines, [
      '{"time":"2026-11-23T09:00:00.000Z","level":"info","event":"case opened","reference":"LAN-7KQ4-XW2MD","queue":"complaints"}\n',
    ]);
  });

  const table: readonly (readonly [Level, readonly string[]])[] = [
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ];

  for (const [level, heard] of table)
    it(`says ${heard.length === 0 ? 'nothing' : heard.join(', ')} at level ${level}`, () => {
      const { log, lines } = logAt(level);
      for (const name of ['debug', 'info', 'warn', 'error'] as const) log[name](name);
      assert.deepEqual(
        lines.map((line) => /"event":"(\w+)"/.exec(line)?.[1]),
        heard,
      );
    });

  it('knows no other level', () => {
    assert.deepEqual(
      table.map(([level]) => level),
      levels,
    );
  });

  it('has no field that could carry what a person said or who they are', () => {
    const { log, lines } = logAt('silent');
    // @ts-expect-error there is no such field
    log.info('said', { text: 'my words' });
    // @ts-expect-error there is no such field
    log.info('said', { words: 'my words' });
    // @ts-expect-error there is no such field
    log.info('said', { name: 'Sam' });
    // @ts-expect-error there is no such field
    log.info('said', { email: 'sam@trust.example' });
    // @ts-expect-error an error's message may quote what was typed
    log.info('said', { message: 'Unexpected token in "my words"' });
    // @ts-expect-error an error is told by faultOf
    log.error('failed', new TypeError('my words'));
    assert.deepEqual(lines, []);
  });
});

describe('what is told of an error', () => {
  const words = 'my mother was left alone';

  const faults: readonly (readonly [what: string, error: unknown])[] = [
    ['an error', new Error(words)],
    ['an error of many lines that look like places', new Error(`${words}\n    at /src/my mother.ts:1:1`)],
    ['an error with a cause', new TypeError(words, { cause: new Error(words) })],
    ['an error with a code and more', Object.assign(new Error(words), { code: 'ECONNRESET', body: words })],
    ['a sentence', words],
    ['an object', { message: words }],
    ['nothing', undefined],
    ['several errors', new AggregateError([new Error(words)], words)],
  ];

  for (const [what, error] of faults)
    it(`is never a word of it: ${what}`, () => {
      const said = JSON.stringify(faultOf(error));
      assert.doesNotMatch(said, /\b(my|mother|left|alone)\b/);
      assert.notEqual(said, '{}');
    });

  it('is its class, its code and the first of our places it came through', () => {
    const error = Object.assign(new RangeError(words), { code: 'ERR_X' });
    error.stack = `RangeError: ${words}\n    at deep (node:net:1:1)\n    at act (file:///opt/lanyard/src/team/desk.ts:12:3)\n    at main (/opt/lanyard/src/main.ts:1:1)`;
    assert.deepEqual(faultOf(error), { error: 'RangeError at src/team/desk.ts:12:3', code: 'ERR_X' });
  });

  it('is a name alone when a person’s words were made its name or code', () => {
    const error = Object.assign(new Error('no'), { name: words, code: words });
    assert.deepEqual(Object.keys(faultOf(error)), ['error']);
    assert.match(faultOf(error).error ?? '', /^Error\b/);
  });
});
