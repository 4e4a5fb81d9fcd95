import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import type { Question, QuestionWords } from '../../../dialogs/dialog.ts';
import { readAnswer } from '../../../dialogs/form/read-answer.ts';
import { alphabet, Reference, referenceFrom, secretFrom } from '../../../dialogs/form/reference.ts';
import { formWords } from '../../../dialogs/form/words.ts';
import { loadContent } from '../../../src/content/load-content.ts';

const content = loadContent();
const words: QuestionWords = {
  ask: 'Which?',
  short: 'Which',
  problem: 'Choose one.',
  options: { a: 'Very good', b: 'Good', c: 'Don’t know' },
  typed: { c: ['no idea'] },
};
const options = ['a', 'b', 'c'];
const question = (kind: Question['kind'], schema: z.ZodType = z.any()): Question => ({
  id: 'q',
  kind,
  schema,
  options,
  sensitivity: 'plain',
});
const typed = (kind: Question['kind'], text: string) =>
  readAnswer({ question: question(kind), words, formWords: formWords.en, content }, { kind: 'typed', text });
const readAs = (read: ReturnType<typeof readAnswer>) => (read.kind === 'answer' ? read.value : read.kind);

describe('a typed choice', () => {
  const table: readonly (readonly [string, unknown])[] = [
    ['1', 'a'],
    ['very good', 'a'],
    ['VERY GOOD!', 'a'],
    ['it was very good', 'a'],
    ['good', 'b'],
    ['dont know', 'c'],
    ["don't know", 'c'],
    ['i have no idea', 'c'],
    ['4', 'problem'],
    ['good, or very good', 'problem'],
    ['goodbye', 'problem'],
    ['', 'blank'],
  ];
  for (const [text, value] of table)
    it(`reads “${text}” as ${value}`, () => assert.deepEqual(readAs(typed('choice', text)), value));
});

describe('several typed choices', () => {
  it('are read in the order of the list', () =>
    assert.deepEqual(readAs(typed('choices', 'no idea and good')), ['b', 'c']));
  it('are asked again when one is unknown', () => assert.equal(readAs(typed('choices', 'good, purple')), 'problem'));
});

describe('a typed date', () => {
  const table: readonly (readonly [string, unknown])[] = [
    ['6 August 2026', '2026-08-06'],
    ['6/8/26', '2026-08-06'],
    ['on the 6th of Aug, 2026', '2026-08-06'],
    ['31 February 2026', 'problem'],
    ['yesterday', 'blank'],
  ];
  for (const [text, value] of table) it(`reads “${text}”`, () => assert.equal(readAs(typed('date', text)), value));
});

describe('typed contact details', () => {
  const table: readonly (readonly [string, unknown])[] = [
    ['sam@example.org', { email: 'sam@example.org' }],
    ['My name is Sam Lee, 07700 900123', { name: 'Sam Lee', phone: '07700 900123' }],
    ['+44 7700 900123', { phone: '+44 7700 900123' }],
    ['Sam Lee', 'problem'],
    ['12345', 'problem'],
  ];
  for (const [text, value] of table)
    it(`reads “${text}”`, () => assert.deepEqual(readAs(typed('contact', text)), value));
});

describe('a filled card', () => {
  const filled = (kind: Question['kind'], fields: Record<string, unknown>) =>
    readAs(
      readAnswer({ question: question(kind), words, formWords: formWords.en, content }, { kind: 'filled', fields }),
    );

  it('is only believed where its values are on the list', () => {
    assert.equal(filled('choice', { answer: 'a' }), 'a');
    assert.equal(filled('choice', { answer: 'Very good' }), 'problem');
    assert.deepEqual(filled('choices', { answer: 'a,c' }), ['a', 'c']);
    assert.equal(filled('choices', { answer: 'a,zebra' }), 'problem');
  });

  it('never throws, whatever comes in it', () => {
    const kinds = fc.constantFrom<Question['kind']>(
      'choice',
      'choices',
      'text',
      'long-text',
      'date',
      'contact',
      'service',
      'secret',
    );
    fc.assert(
      fc.property(kinds, fc.dictionary(fc.string(), fc.anything()), (kind, fields) => {
        filled(kind, fields);
      }),
    );
  });
});

describe('typed words', () => {
  it('are kept as they are, in any script', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const read = typed('long-text', text);
        assert.deepEqual(read, text.trim() === '' ? { kind: 'blank' } : { kind: 'answer', value: text.trim() });
      }),
    ));

  it('are refused over the limit, with how to mend it', () => {
    const limited = question('long-text', z.string().max(8_000));
    const read = (text: string) =>
      readAnswer({ question: limited, words, formWords: formWords.en, content }, { kind: 'typed', text }).kind;
    assert.equal(read('a'.repeat(8_000)), 'answer');
    assert.equal(read('a'.repeat(8_001)), 'problem');
  });
});

describe('a reference', () => {
  const below = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
  const made = (numbers: readonly number[]) => {
    const left = [...numbers];
    return referenceFrom((limit) => (left.shift() ?? 0) % limit);
  };

  it('is read back however it is typed', () =>
    fc.assert(
      fc.property(below, (numbers) => {
        const reference = made(numbers);
        assert.equal(Reference.parse(` ${reference.toLowerCase().replaceAll('-', ' ')} `), reference);
        assert.equal(Reference.parse(reference.slice(4)), reference);
      }),
    ));

  it('shows every single slip', () =>
    fc.assert(
      fc.property(below, fc.nat(8), fc.nat(27), (numbers, place, step) => {
        const plain = made(numbers).replaceAll('-', '').slice(3);
        const before = alphabet.indexOf(plain.charAt(place));
        const after = alphabet.charAt((before + 1 + step) % alphabet.length);
        const slipped = plain.slice(0, place) + after + plain.slice(place + 1);
        assert.equal(Reference.safeParse(slipped).success, false);
      }),
    ));

  it('shows two neighbours that changed places', () =>
    fc.assert(
      fc.property(below, fc.nat(6), (numbers, place) => {
        const plain = made(numbers).replaceAll('-', '').slice(3);
        const [one, two] = [plain.charAt(place), plain.charAt(place + 1)];
        fc.pre(one !== two);
        const swapped = plain.slice(0, place) + two + one + plain.slice(place + 2);
        assert.equal(Reference.safeParse(swapped).success, false);
      }),
    ));

  it('has no letters that are mistaken for others, and neither has a secret', () => {
    assert.doesNotMatch(alphabet, /[0O1IL]/);
    assert.match(
      secretFrom((limit) => limit - 1),
      /^[A-Z2-9]{5}-[A-Z2-9]{5}$/,
    );
  });
});
