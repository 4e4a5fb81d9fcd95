import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { exportContent, importContent } from '../../src/commands/content-table.ts';
import { createBook } from '../../src/content/book.ts';
import { readContentFiles } from '../../src/content/content-files.ts';
import { kinds } from '../../src/content/kinds/kinds.ts';
import { createLiveContent } from '../../src/content/live-content.ts';
import { picturesIn, seedFolder } from '../../src/content/load-content.ts';
import { createTakeEdits } from '../../src/content/take-edits.ts';
import { createLog } from '../../src/log.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-23T10:42:00Z');
const kind = (id: string) => kinds.find((one) => one.id === id) ?? assert.fail(id);

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let book: ReturnType<typeof createBook>;
let refresh: () => Promise<void>;

const take = (id: string, text: string) =>
  importContent({ book, store: kept.store, kind: kind(id), text, who: 'Ann', why: 'New names', at });

describe('content as a file', () => {
  beforeEach(async () => {
    kept = await temporaryStore();
    const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
    const log = createLog(
      'silent',
      () => undefined,
      () => at,
    );
    refresh = createTakeEdits({ live, edits: kept.store.contentEdits, log });
    book = createBook(live);
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });

  for (const one of kinds)
    for (const as of ['json', 'csv'] as const)
      it(`changes nothing when it is taken as it was given: ${one.id} as ${as}`, async () => {
        assert.deepEqual(await take(one.id, exportContent(book, one, as)), {
          kind: 'taken',
          changed: [],
          waiting: one.second === true,
        });
      });

  it('changes what differs, in a table and in JSON', async () => {
    const csv = exportContent(book, kind('services'), 'csv').replace(/Child and adolescent[^",]*/, 'Young minds team');
    const done = await take('services', csv);
    assert.deepEqual(done, { kind: 'taken', changed: ['camhs'], waiting: false });
    await refresh();
    assert.equal(book.entry(kind('services'), 'camhs')?.name, 'Young minds team');
    const [edit] = await kept.store.contentEdits.of('services', 'camhs');
    assert.deepEqual([edit?.why, edit?.by.name], ['New names', 'Ann']);
  });

  it('keeps a cell that looks like a formula as it was written, and safe in a spreadsheet', async () => {
    const entry = { ...book.entry(kind('services'), 'camhs'), name: '=1+1' };
    await take('services', JSON.stringify([entry]));
    await refresh();
    const csv = exportContent(book, kind('services'), 'csv');
    assert.match(csv, /,'=1\+1,/);
    assert.deepEqual(await take('services', csv), { kind: 'taken', changed: [], waiting: false });
  });

  it('waits for a second person where safety hangs on it', async () => {
    const text = exportContent(book, kind('helplines'), 'json').replace('"Samaritans"', '"The Samaritans"');
    const done = await take('helplines', text);
    assert.deepEqual(done, { kind: 'taken', changed: ['samaritans'], waiting: true });
    assert.equal((await kept.store.contentEdits.waiting()).length, 1);
  });

  it('is refused whole when one entry is wrong, with the reason for each', async () => {
    const text = exportContent(book, kind('services'), 'csv')
      .replace('Child and adolescent mental health', 'Unknown category')
      .concat('nobody,Somebody,,,,,,,,\r\n');
    const done = await take('services', text);
    assert.ok(done.kind === 'wrong');
    assert.match(done.problems.join('\n'), /nobody: there is no service "nobody"/);
    assert.deepEqual(await kept.store.contentEdits.live(), []);
  });

  const unreadable: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['JSON with a comma too many', '[{"id": "camhs"},\n]', /^the file: it cannot be read; look for a comma/],
    ['JSON that breaks off', '[{"id": "camhs"', /^the file: it cannot be read at line 1/],
    ['an entry without an id', '[{"id": "camhs"}, {"name": "Nobody"}]', /^the file: entry 2 has no id/],
    ['an entry that is none', '[7]', /^the file: entry 1 has no id/],
    ['an entry that is in it twice', '[{"id": "camhs"}, {"id": "camhs"}]', /^the file: camhs is in it twice/],
    ['a table with a quote too many', 'id,name\ncamhs,a "b\n', /^the file: it is no whole table at line 2/],
    ['a table with a cell too many', 'id,name\ncamhs,a,b\n', /^the file: it is no whole table at line 2/],
  ];
  for (const [what, text, says] of unreadable)
    it(`says how to mend ${what}`, async () => {
      const done = await take('services', text);
      assert.ok(done.kind === 'wrong');
      assert.match(done.problems.join('\n'), says);
      assert.deepEqual(await kept.store.contentEdits.live(), []);
    });
});
