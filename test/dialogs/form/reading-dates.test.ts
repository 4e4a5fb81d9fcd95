import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { monthNames, months } from '../../../dialogs/form/month-names.ts';
import { datePartsIn, readDate } from '../../../dialogs/form/read-date.ts';
import { Reference, referenceFrom } from '../../../dialogs/form/reference.ts';

const words = { short: 'When', ask: 'When was it?', problem: 'Tell us a day' };
const dayOf = (read: ReturnType<typeof readDate>) => (read.kind === 'answer' ? read.value : read.kind);

/** Ways to type 3 March 2026. */
const table = [
  '3 March 2026',
  '3 Mar 26',
  '3 marca 2026',
  '3. marca 2026 r.',
  '3-go marca 2026',
  '3 mar. 2026',
  '3 martie 2026',
  '٣ مارس ٢٠٢٦',
  '٣ من آذار عام ٢٠٢٦',
  '٣/٣/٢٠٢٦',
  '۳ی ئازار ۲۰۲۶',
  '٣ی ئازاری ٢٠٢٦',
  '3ی ئازاری ساڵی 2026',
];

describe('a date that is typed in a language of the chat', () => {
  for (const typed of table)
    it(`is read: “${typed}”`, () => assert.equal(dayOf(readDate(datePartsIn(typed), words)), '2026-03-03'));

  it('is read from three fields with their digits and names', () => {
    const fields = { day: '٢٤', month: 'تشرين الأول', year: '٢٠٢٦' };
    assert.equal(dayOf(readDate(fields, words)), '2026-10-24');
    assert.equal(dayOf(readDate({ day: '24', month: 'październik', year: '2026' }, words)), '2026-10-24');
    assert.equal(dayOf(readDate({ day: '24', month: 'octo', year: '2026' }, words)), '2026-10-24');
    assert.equal(dayOf(readDate({ day: '24', month: 'sometime', year: '2026' }, words)), 'problem');
    assert.equal(dayOf(readDate({ day: '24', month: '', year: '2026' }, words)), 'problem');
    assert.equal(dayOf(readDate({ day: '24', month: '10', year: ' ' }, words)), 'problem');
  });

  it('has no month that two languages mean differently', () => {
    assert.equal(new Set(monthNames.map(([name]) => name)).size, monthNames.length);
    assert.equal(new Set(monthNames.map(([, english]) => english)).size, months.length);
  });
});

describe('a reference', () => {
  it('may be typed with the digits of an Arabic or a Persian keyboard', () => {
    const reference = referenceFrom(() => 24);
    assert.match(reference, /\d/);
    const typed = (zero: number) => reference.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    assert.equal(Reference.parse(typed(0x660)), reference);
    assert.equal(Reference.parse(typed(0x6f0)), reference);
  });
});
