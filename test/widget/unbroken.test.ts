import assert from 'node:assert/strict';
import { partsOf, piecesOf } from '../../src/widget/unbroken.ts';

describe('what closes an address', () => {
  it('stays beside it, so that no full stop has a line of its own', () => {
    const [, address, end] = partsOf('Like name@example.com. Or LAN-ABCD-EFGH2');
    assert.deepEqual(address, { text: 'name@example.com', whole: 'address', close: '.' });
    assert.equal(end?.text, ' Or ');
  });

  it('is broken after its @, or between its folders, before anywhere else', () => {
    assert.deepEqual(piecesOf('name@example.com'), ['name@', 'example.com']);
    assert.deepEqual(piecesOf('LAN-ABCD-EFGH2'), ['LAN-ABCD-EFGH2']);
    assert.deepEqual(piecesOf('https://www.example.org/feedback/'), ['https://www.example.org/', 'feedback/']);
  });
});

describe('what stays in one line', () => {
  const table: readonly (readonly [text: string, whole: readonly string[]])[] = [
    ['Call Samaritans on 116 123, day or night.', ['116 123']],
    ['You can call 01482 303966 or 0800 1111.', ['01482 303966', '0800 1111']],
    ['+44 1482 000 000', ['+44 1482 000 000']],
    ['Call \u206607700 900123\u2069', ['07700 900123']],
    ['Your reference: LAN-ABCD-EFGH2.', ['LAN-ABCD-EFGH2']],
    ['Write to (hnf-tr.pals@nhs.net), please', ['hnf-tr.pals@nhs.net']],
    ['12 Willow Road, Beverley, HU17 0BZ', ['HU17 0BZ']],
    ['Tell them too: https://www.example.org/feedback/.', ['https://www.example.org/feedback/']],
    ['Call 999 or 111.', []],
    ['8,000 characters on 3 March 2026', []],
    ['2026 2027', []],
    ['', []],
  ];
  for (const [text, whole] of table)
    it(`is ${whole.join(' and ') || 'nothing'} in “${text}”`, () => {
      const parts = partsOf(text);
      assert.deepEqual(
        parts.filter((part) => part.whole !== undefined).map((part) => part.text),
        whole,
      );
      assert.equal(parts.map((part) => `${part.text}${part.close ?? ''}`).join(''), text);
    });
});
