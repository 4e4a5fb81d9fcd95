import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { findDanger } from '../../src/triage/find-danger.ts';

const root = join(import.meta.dirname, '..', '..');
const log = readFileSync(join(root, 'docs/safety.md'), 'utf8');
const hazards = Array.from({ length: 15 }, (_, index) => `H${index + 1}`);
const cellsOf = (row: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
const rows = log
  .split('\n')
  .filter((line) => /^\| H\d/.test(line))
  .map(cellsOf);
const filesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('the hazard log', () => {
  it('has one row for each hazard, in order, and no other', () => {
    assert.deepEqual(
      rows.map(([hazard = '']) => hazard.split(':')[0]),
      hazards,
    );
  });

  for (const [hazard = '', cause, effect, control, test, risk] of rows)
    it(`${hazard} has a cause, an effect, a control and a test in files that exist, and a risk with its reason`, () => {
      for (const cell of [cause, effect]) assert.match(cell ?? '', /\w{3}/);
      const [controls, tests] = [filesIn(control), filesIn(test)];
      assert.ok(controls.some((file) => /^(src|dialogs|cards)\//.test(file)));
      assert.ok(tests.length > 0 && tests.every((file) => /^test\/.+\.test\.ts$/.test(file)));
      assert.deepEqual(
        [...controls, ...tests].filter((file) => !existsSync(join(root, file))),
        [],
      );
      assert.match(risk ?? '', /^[1-5] \([^)]{10,}\)$/);
    });

  it('states what is measured on the held-out messages', () => {
    const unseen: readonly { text: string; danger: boolean; form?: string; language?: string; split: string }[] =
      readFileSync(join(root, 'test/triage/danger-unseen.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const measured = (is: (row: (typeof unseen)[number]) => boolean) => {
      const of = unseen.filter((row) => row.split === 'held-out' && is(row));
      return `${of.filter(({ text }) => findDanger(text).length > 0).length} of ${of.length}`;
    };
    const english = ({ danger, language }: (typeof unseen)[number]) => danger && language === undefined;
    for (const [what, is] of [
      ['chat messages of ours, in English', (row) => english(row) && row.form === 'chat'],
      ['bare phrases of ours', (row) => english(row) && row.form === 'phrase'],
      ['messages of ours in other languages', ({ danger, language }) => danger && language !== undefined],
      ['ordinary and figurative messages of ours', ({ danger }) => !danger],
    ] satisfies [string, (row: (typeof unseen)[number]) => boolean][]) {
      const line = log.split('\n').find((one) => one.startsWith(`| held-out ${what}`)) ?? '';
      assert.equal(/\d+ of \d+/.exec(line)?.[0], measured(is), what);
    }
  });
});
