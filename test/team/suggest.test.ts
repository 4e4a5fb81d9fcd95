import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createSuggest } from '../../src/team/create-suggest.ts';
import { maskPii } from '../../src/triage/pii/mask-pii.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const reference = 'LAN-ABCD-FGHJK';
const good = '{"summary":"A ward was cold.","themes":["Environment, equipment & catering"],"flags":["possible-harm"]}';

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let read: string[] = [];

const suggest = (answered: string | undefined) =>
  createSuggest({
    store: kept.store,
    ask: async (_task, text) => {
      read.push(text);
      return answered;
    },
    mask: maskPii,
    now: () => at,
  })({ id: 'delivery-1', caseReference: reference });

describe('what a model suggests', () => {
  beforeEach(async () => {
    read = [];
    kept = await temporaryStore(() => at);
    const text = 'The ward was cold. Ring Mrs Smith on 07700 900123.';
    await record(kept.store, at, [
      {
        kind: 'open-case',
        case: {
          ...newCase(reference, at),
          flags: ['third-party'],
          words: { texts: [{ question: 'improve', label: 'What could be better', text }], answers: [] },
        },
      },
    ]);
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });

  it('is read from masked words, kept sealed, and adds a flag without taking one away', async () => {
    await suggest(`Here you are: ${good}`);
    assert.match(read.join(), /The ward was cold/);
    assert.doesNotMatch(read.join(), /07700|Smith/);
    assert.equal((await kept.store.cases.suggestion(reference))?.summary, 'A ward was cold.');
    const found = await kept.store.cases.find(reference);
    assert.deepEqual(found?.flags, ['third-party', 'possible-harm']);
    assert.deepEqual(
      (await kept.store.cases.history(reference)).map(({ what }) => what),
      ['received', 'flagged'],
    );
  });

  it('comes again without changing anything twice', async () => {
    await suggest(good);
    await suggest(good);
    assert.equal((await kept.store.cases.find(reference))?.version, 2);
  });

  for (const answered of [undefined, '', 'I cannot help', '{"summary":1}', '{"summary":"x","themes":["Made up"]}', '{'])
    it(`changes nothing when it is ${JSON.stringify(answered)}`, async () => {
      await suggest(answered);
      assert.equal(await kept.store.cases.suggestion(reference), undefined);
      assert.equal((await kept.store.cases.find(reference))?.version, 1);
    });

  it('goes with the words when their person takes them back', async () => {
    await suggest(good);
    await record(kept.store, at, [{ kind: 'withdraw-case', reference, fromVersion: 2, at }]);
    assert.equal(await kept.store.cases.suggestion(reference), undefined);
    await suggest(good);
    assert.equal(await kept.store.cases.suggestion(reference), undefined);
  });
});
