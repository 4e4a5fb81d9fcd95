import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findPii } from '../../../src/triage/pii/find-pii.ts';
import { maskPii } from '../../../src/triage/pii/mask-pii.ts';
import { piiTypes } from '../../../src/triage/pii/pii.ts';
import { piiExamples } from './pii-examples.ts';

describe('looking for what identifies a person', () => {
  for (const type of piiTypes)
    describe(`finds ${type}`, () => {
      for (const [text, ...finds] of piiExamples[type].found)
        it(`in: ${text}`, () =>
          assert.deepEqual(
            findPii(text).map((found) => [found.type, found.text]),
            finds.map((find) => [type, find]),
          ));
      for (const text of piiExamples[type].none) it(`not in: ${text}`, () => assert.deepEqual(findPii(text), []));
    });

  it('finds all of it in one message, in the order it is read', () => {
    const text =
      'I am Mrs Hill, dob 3/4/1956, NHS 943 476 5919, of 12 Willow Road HU17 0BZ. Ring 07700 900123 or jo@example.com';
    assert.deepEqual(
      findPii(text).map(({ type }) => type),
      ['name', 'date-of-birth', 'nhs-number', 'address', 'postcode', 'phone', 'email'],
    );
    assert.equal(
      maskPii(text),
      'I am [name], dob [date of birth], NHS [NHS number], of [address] [postcode]. Ring [phone number] or [email address]',
    );
  });

  it('leaves figures of a ward alone: wards, beds, doses, times, dates and references', () => {
    const text =
      'Ward 12 bed 7 at 08:30 on 12/03/2024, 500 mg then 2.5 ml every 4 hours, 3 days, £12.50, LAN-7K4P-9QRTX, room 101';
    assert.deepEqual(findPii(text), []);
    assert.equal(maskPii(text), text);
  });
});

const finds = piiTypes.flatMap((type) => piiExamples[type].found.map(([text]) => text));
const anything = fc.array(
  fc.oneof(
    fc.constantFrom(...finds),
    fc.constantFrom(' ', ', ', '', '-', 'dob ', '0', '9', '\n'),
    fc.string({ unit: 'binary' }),
  ),
  { maxLength: 12 },
);

describe('whatever the text', () => {
  it('says where each find stands, and no two overlap', () => {
    fc.assert(
      fc.property(anything, (parts) => {
        const text = parts.join('');
        let reach = 0;
        for (const { text: found, start, end } of findPii(text)) {
          assert.equal(text.slice(start, end), found);
          assert.ok(found.length > 0 && start >= reach);
          reach = end;
        }
      }),
    );
  });

  it('finds nothing again in what is masked, and masks no more than was found', () => {
    fc.assert(
      fc.property(anything, (parts) => {
        const text = parts.join('');
        const masked = maskPii(text);
        assert.deepEqual(findPii(masked), []);
        assert.equal(maskPii(masked), masked);
        if (findPii(text).length === 0) assert.equal(masked, text);
      }),
    );
  });

  it('comes through 8,000 characters made to be slow', () => {
    const slow = [
      '0',
      '0 ',
      '07 ',
      'a',
      'a.',
      'a@',
      'a at ',
      'dot ',
      '1 a ',
      '12 a b c d ',
      'dob ',
      'Dr ',
      'Mr A. ',
      'HU',
      '(',
      '+44',
      '1/',
      '9.9 ',
    ];
    for (const part of slow) assert.equal(typeof maskPii(part.repeat(8000 / part.length)), 'string', part);
  });
});
