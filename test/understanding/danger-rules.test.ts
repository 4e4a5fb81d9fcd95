import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDanger } from '../../src/triage/find-danger.ts';
import { dangerMeaning } from '../../src/understanding/decide.ts';
import { readExamples } from '../../src/understanding/training/read-examples.ts';

const examples = readExamples(new URL('../../src/understanding/examples/', import.meta.url));
const grave = ['crisis', 'safeguarding', 'emergency'];
const alarms = (text: string) => grave.includes(dangerMeaning(findDanger(text)) ?? '');

/** Rules and scorer stand alone inside a dialog, where no classifier reads; the bounds lie a little beside what was measured. */
describe('danger on the examples', () => {
  it('see six in ten of the messages of danger', () => {
    const dangerous = examples.filter(({ label }) => grave.includes(label));
    const seen = dangerous.filter(({ text }) => alarms(text));
    assert.ok(seen.length / dangerous.length >= 0.6, `${seen.length} of ${dangerous.length}`);
  });

  it('raise at most six false alarms in a thousand others', () => {
    const others = examples.filter(({ label }) => !grave.includes(label) && label !== 'ambiguous');
    const falsely = others.filter(({ text }) => alarms(text));
    assert.ok(falsely.length / others.length <= 0.006, falsely.map(({ text }) => text).join('\n'));
  });

  it('take a suicide in the past for a bereavement', () => {
    for (const text of ['my brother took his own life', 'lost my best mate to suicide last year'])
      assert.equal(dangerMeaning(findDanger(text)), 'bereavement', text);
  });
});
