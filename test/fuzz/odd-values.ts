import fc from 'fast-check';

/** Stand for what JSON can say and JavaScript cannot write out; see `asJson`. */
export const marks = {
  endless: '#1e999#',
  digits: '#9…9#',
  nature: '#proto#',
  deep: '#deep#',
  lone: '#lone#',
} as const;

/** Text that has made programs fall over: in paths, in SQL, in HTML, in regular expressions, in names of properties. */
const oddTexts = [
  '',
  ' ',
  '\u0000',
  'before\u0000after',
  '\ufeffmark',
  '\ud83d',
  'a\r\nSet-Cookie: a=b',
  '../../../../etc/passwd',
  '..%2f..%2fpackage.json',
  '%E0%A4%A',
  '${constructor}',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  "' OR 1=1; DROP TABLE cases; --",
  '<script>alert(1)</script>',
  '<at>Lanyard</at>',
  '[a](javascript:alert(1))',
  '=HYPERLINK("https://evil.example")',
  '\u202eright to left\u202c',
  '👩🏽‍⚕️',
  'e\u0301\u0301\u0301\u0301\u0301\u0301',
  'NaN',
  'null',
  '-1',
  '1e999',
  '2026-02-30',
  '0000-00-00T00:00:00Z',
  '1'.repeat(400),
  'a'.repeat(8_001),
  '('.repeat(2_000),
  ' '.repeat(5_000),
] as const;

export const oddText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);

/** What HTTP can carry in a header. */
export const headerText = fc
  .oneof(oddText, fc.constantFrom('gzip', 'application/json', 'null', '*', 'http://x:99999', 'a:99999', '1.2.3.4.5'))
  .map((text) => text.replace(/[^\x20-\x7e\x80-\xff]/g, '~').slice(0, 2_000));

/** Mostly nothing. */
export const rarely = <T>(odd: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd });

const oddNumber = fc.oneof(
  fc.constantFrom<number | string>(0, -1, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324, marks.endless, marks.digits),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Any value where another was expected. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddText },
  { weight: 2, arbitrary: oddNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null], marks.deep, marks.lone) },
  { weight: 1, arbitrary: fc.constantFrom({ [marks.nature]: { admin: true } }, { constructor: { prototype: {} } }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

const written: readonly (readonly [string, string])[] = [
  [`"${marks.endless}"`, '1e999'],
  [`"${marks.digits}"`, '9'.repeat(500)],
  [`"${marks.nature}"`, '"__proto__"'],
  [`"${marks.deep}"`, '['.repeat(3_000) + ']'.repeat(3_000)],
  [`"${marks.lone}"`, '"\\udc00 and \\ud800"'],
];

/** A value as JSON text, with what only text can say in the place of the marks. */
export const asJson = (value: unknown): string =>
  written.reduce((text, [mark, meant]) => text.replaceAll(mark, meant), JSON.stringify(value) ?? '');
