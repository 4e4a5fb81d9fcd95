import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { correctedTexts } from '../../src/commands/corrected-texts.ts';
import { readRows } from '../../src/commands/read-rows.ts';
import { maskPii } from '../../src/triage/pii/mask-pii.ts';
import { allOf } from '../support/all-of.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');

describe('what the team corrected', () => {
  it('is written with masked words, as people put it right, and what nobody corrected is left out', async () => {
    const kept = await temporaryStore(() => at);
    const { store } = kept;
    const [corrected, other] = ['LAN-ABCD-FGHJK', 'LAN-BBBB-BBBBB'];
    const text = 'Nobody rang back. My number is 07700 900123.';
    const actor = { id: 'sam', name: 'Sam' };
    await record(store, at, [
      {
        kind: 'open-case',
        case: {
          ...newCase(corrected, at),
          words: { texts: [{ question: 'improve', label: 'Better', text }], answers: [] },
        },
      },
      { kind: 'open-case', case: newCase(other, at) },
      {
        kind: 'change-case',
        reference: corrected,
        fromVersion: 1,
        change: { route: 'complaint' },
        event: { at, actor, what: 'category-changed', why: 'Feedback' },
      },
      {
        kind: 'change-case',
        reference: corrected,
        fromVersion: 2,
        change: { urgency: 'soon' },
        event: { at, actor, what: 'urgency-changed' },
      },
      { kind: 'note', reference: other, event: { at, actor, what: 'noted', why: 'fine' } },
    ]);
    const texts = await allOf(correctedTexts({ cases: store.cases, mask: maskPii }));
    assert.deepEqual(texts, [
      {
        text: 'Nobody rang back. My number is [phone number].',
        question: 'improve',
        route: 'complaint',
        urgency: 'soon',
      },
    ]);
    assert.equal(readRows(`${JSON.stringify(texts[0])}\n`).length, 1, 'and can be handed to the training');
    const later = { from: new Date('2026-12-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') };
    assert.deepEqual(await allOf(correctedTexts({ cases: store.cases, mask: maskPii, span: later })), []);
    await store.close();
    await kept.remove();
  });
});
