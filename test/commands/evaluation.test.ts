import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withFigures } from '../../src/commands/evaluation/evaluate.ts';
import { type Answer, accuracy, byLabel, macroF1, microF1, topOne } from '../../src/commands/evaluation/figures.ts';
import { interval } from '../../src/commands/evaluation/interval.ts';
import type { Judged } from '../../src/commands/evaluation/judge.ts';
import { crossParts, heldOutPart } from '../../src/commands/evaluation/parts.ts';
import { report } from '../../src/commands/evaluation/report.ts';
import type { Row } from '../../src/triage/scorer/training/row.ts';

const close = (figure: number, wanted: number) =>
  assert.ok(Math.abs(figure - wanted) < 1e-9, `${figure} is not ${wanted}`);
const answer = (held: string, given: string): Answer => ({
  held: held.split(' ').filter(Boolean),
  given: given.split(' ').filter(Boolean),
});

describe('figures', () => {
  const single = [answer('a', 'a'), answer('a', 'b'), answer('b', 'b'), answer('c', 'b')];
  it('of one label each', () => {
    close(accuracy(single), 1 / 2);
    const [a, b] = byLabel(single, ['a', 'b']);
    assert.deepEqual(a, { label: 'a', precision: 1, recall: 1 / 2, f1: 2 / 3, support: 2 });
    assert.deepEqual(b, { label: 'b', precision: 1 / 3, recall: 1, f1: 1 / 2, support: 1 });
    close(macroF1(single, ['a', 'b', 'c', 'never held']), (2 / 3 + 1 / 2 + 0) / 3);
  });

  const several = [answer('a b', 'b'), answer('', 'a'), answer('c', 'c a'), answer('a', '')];
  it('of several labels each', () => {
    close(microF1(several), (2 * 2) / (4 + 4));
    close(topOne(several), 2 / 3);
    assert.equal(accuracy([answer('a b', 'b a'), answer('a', 'a b')]), 1 / 2);
  });

  it('of nothing are nothing', () =>
    assert.deepEqual([accuracy([]), microF1([]), macroF1([], ['a']), topOne([])], [0, 0, 0, 0]));
});

describe('an interval', () => {
  const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length;
  const hits = Array.from({ length: 100 }, (_, index) => index % 5 !== 0);

  it('lies around the figure, and is the same every time', () => {
    const [low, high] = interval(
      hits.map((hit) => [hit]),
      share,
    );
    assert.ok(low > 0.68 && low < 0.77 && high > 0.83 && high < 0.92, `${low} to ${high}`);
    assert.deepEqual(
      interval(
        hits.map((hit) => [hit]),
        share,
      ),
      [low, high],
    );
  });

  it('is wider when comments come in groups', () => {
    const [low, high] = interval([hits.filter(Boolean), hits.filter((hit) => !hit)], share);
    assert.ok(high - low > 0.5);
  });
});

describe('parts', () => {
  const rows: readonly Row[] = Array.from({ length: 400 }, (_, index) => ({
    text: index % 2 === 0 ? `Bed ${index}!` : `  bed ${index - 1}`,
    question: 'good',
  }));
  const parts = [heldOutPart(rows), ...crossParts(rows)];
  const plain = ({ text }: Row) => text.trim().toLowerCase().replace('!', '');

  it('never learn the words that they measure, however typed', () => {
    for (const { learn, measure } of parts) {
      const learnt = new Set(learn.map(plain));
      assert.ok(learn.length > 0 && measure.length > 0);
      assert.deepEqual(
        measure.filter((row) => learnt.has(plain(row))),
        [],
      );
    }
  });

  it('measure every comment once, and choose on none that is held out', () => {
    assert.equal(parts.flatMap(({ measure }) => measure).length, rows.length);
    const [held, ...cross] = parts;
    const apart = new Set(held?.measure);
    for (const { learn } of cross) assert.ok(learn.every((row) => !apart.has(row)));
  });
});

describe('the report', () => {
  const judged: readonly Judged[] = [
    {
      row: { text: 'One', question: 'good', sentiment: 'positive', major: ['Staff'] },
      scored: { sentiment: 'positive', critical: false, major: ['Staff'], minor: [] },
    },
    {
      row: { text: 'Two', question: 'improve', sentiment: 'negative' },
      scored: { sentiment: 'positive', critical: false, major: ['General'], minor: [] },
    },
  ];

  it('has each task that was judged, by question and by label, and quotes nobody', () => {
    const page = report(judged);
    assert.match(page, /^#### Sentiment\n/);
    assert.match(page, /\| all +\| 2 +\| 0\.500 \(0\.000–1\.000\)/);
    assert.match(page, /\| what could be better +\| 1 +\| 0\.000/);
    assert.match(page, /\| positive +\| 1 +\| 0\.500 +\| 1\.000 +\| 0\.667 +\|/);
    assert.match(page, /#### Major themes/);
    assert.doesNotMatch(page, /Critical or not|One|Two/);
    const [first = ''] = page.split('\n\n').filter((part) => part.startsWith('|'));
    assert.equal(new Set(first.split('\n').map(({ length }) => length)).size, 1);
  });

  it('takes the place of the one before', () => {
    const page = 'Before\n<!-- figures: npm run evaluate writes from here -->\nold\n<!-- to here -->\nAfter';
    const once = withFigures(page, 'new');
    assert.match(once, /^Before\n.*new.*\nAfter$/s);
    assert.doesNotMatch(once, /old/);
    assert.equal(withFigures(once, 'new'), once);
    assert.throws(() => withFigures('no place', 'new'));
  });
});
