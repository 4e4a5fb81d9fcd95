import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');

const rows = [...textOf('docs/peers.md').matchAll(/^\| ([^|]+) \|[^|]+\| `([^`]+)`: ([^|]+) \|$/gm)].map(
  ([, ...cells]) => cells.map((cell) => cell.trim()),
);

describe('the faults of others', () => {
  it('are read from the table', () => assert.ok(rows.length >= 20));

  for (const [fault = '', file = '', name = ''] of rows)
    it(`“${fault}” is held by a test that is there`, () => {
      assert.ok(textOf(file).includes(`it('${name}'`), `${file}: ${name}`);
    });
});
