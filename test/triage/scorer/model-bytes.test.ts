import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { fromBytes, toBytes } from '../../../src/triage/scorer/model-bytes.ts';

const room = new URL('../../../src/triage/scorer/', import.meta.url);
const bytes = readFileSync(new URL('weights.bin', room));

describe('the weights of triage', () => {
  it('are read as they were written', () => assert.deepEqual(Buffer.from(toBytes(fromBytes(bytes))), bytes));

  it('take at most three megabytes', () => assert.ok(bytes.length <= 3_000_000));

  it('of another version, or torn, are refused with what to do', () => {
    const other = Uint8Array.from(bytes);
    other[0] = 99;
    for (const wrong of [other, bytes.subarray(0, 1_000), new Uint8Array(3)])
      assert.throws(() => fromBytes(wrong), /run npm run train/);
  });

  it('have beside them what they were learnt from', () => {
    const schema = z.array(
      z.object({ file: z.string(), rows: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/), origin: z.string() }),
    );
    const from = schema.parse(JSON.parse(readFileSync(new URL('learnt-from.json', room), 'utf8')));
    assert.ok(from.length > 0);
    for (const { origin } of from) assert.match(origin, /MIT/);
  });
});
