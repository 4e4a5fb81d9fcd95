import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, it } from 'mocha';
import { openOwnStore } from '../../src/commands/open-own-store.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { removeFolder, temporaryFolder } from '../support/run-main.ts';
import { root } from '../support/source-files.ts';

describe('the monthly return', function () {
  this.timeout(60_000);

  it('counts a service where the team has put it, and not where it was shipped', async () => {
    const folder = await temporaryFolder();
    const run = (name: string, ...typed: readonly string[]) =>
      promisify(execFile)(process.execPath, [join(root, `src/start/${name}.ts`), ...typed], { cwd: folder, env: {} });
    const service = loadContent().services.find(({ id }) => id === 'camhs') ?? assert.fail('no such service');
    const at = new Date('2026-11-10T10:00:00Z');
    const store = await openOwnStore({ DATA_DIR: join(folder, 'data') });
    const answered = { ...newCase('LAN-AAAA-BBBBB', at), rating: 1, serviceId: service.id };
    await record(store, at, [{ kind: 'open-case', case: answered }]);
    await store.close();
    assert.match((await run('fft', '2026-11')).stdout, /Child and adolescent mental health,Online survey,1/);
    const { stdout: table } = await run('content', 'export', 'services');
    const moved = table.replace('"Child and adolescent mental health"', '"Mental health other"');
    await writeFile(join(folder, 'services.json'), moved);
    await run('content', 'import', 'services', 'services.json', '--who', 'Ann', '--why', 'It was moved');
    assert.match((await run('fft', '2026-11')).stdout, /Mental health other,Online survey,1/);
    await removeFolder(folder);
  });
});
