import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { openStore } from '../../src/store/open-store.ts';
import { copySqlite } from '../../src/store/sqlite.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');

describe('a backup', () => {
  it('is made while the service writes, holds what was committed before it, and is restored by opening it', async () => {
    const kept = await temporaryStore(() => at);
    await record(kept.store, at, [{ kind: 'open-case', case: newCase('LAN-1', at) }]);
    const copy = join(kept.folder, 'copy.sqlite');
    const writing = Promise.all(
      Array.from({ length: 50 }, (_, place) =>
        record(kept.store, at, [{ kind: 'open-case', case: newCase(`LAN-W${place}`, at) }]),
      ),
    );
    await copySqlite(kept.file, copy);
    await writing;
    await kept.store.close();
    const restored = await openStore({ file: copy, dataKey: kept.dataKey, now: () => at });
    assert.match(JSON.stringify(await restored.cases.words('LAN-1')), /zebra/);
    await record(restored, at, [{ kind: 'open-case', case: newCase('LAN-2', at) }]);
    await restored.close();
    await assert.rejects(copySqlite(kept.file, copy), 'a copy that is there is never overwritten');
    await kept.remove();
  });
});
