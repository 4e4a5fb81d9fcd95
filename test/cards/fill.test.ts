import assert from 'node:assert/strict';
import { fill } from '../../cards/fill.ts';

const table: readonly [
  name: string,
  template: Record<string, unknown>,
  view: Record<string, unknown>,
  filled: unknown,
][] = [
  ['keeps what has no holes', { a: 1, b: [true, null], c: { d: 'x' } }, {}, { a: 1, b: [true, null], c: { d: 'x' } }],
  ['puts text into a hole inside text', { a: '${x}:${y}' }, { x: 'HT', y: 3 }, { a: 'HT:3' }],
  ['gives a whole hole the value itself', { a: '${x}', b: '${y}' }, { x: 3, y: false }, { a: 3, b: false }],
  ['leaves out a property without a value', { a: '${x}', b: 1 }, {}, { b: 1 }],
  ['leaves out an item without a value', { a: ['${x}', 1] }, {}, { a: [1] }],
  ['spreads a list into the list around it', { a: [0, '${x}', 3] }, { x: [1, 2] }, { a: [0, 1, 2, 3] }],
  ['keeps a list that is a property a list', { a: '${x}' }, { x: [1, 2] }, { a: [1, 2] }],
  ['keeps an empty string', { a: '${x}' }, { x: '' }, { a: '' }],
  ['keeps an object whose $when holds', { a: { $when: 'x', b: 1 } }, { x: 'yes' }, { a: { b: 1 } }],
  ['drops an object whose $when does not hold', { a: [{ $when: 'x', b: 1 }, 2] }, { x: false }, { a: [2] }],
  [
    'does not look into what it put in',
    { a: '${x}', b: ['${y}'], c: 'so ${x}' },
    { x: '${y}', y: ['${x}'] },
    { a: '${y}', b: ['${x}'], c: 'so ${y}' },
  ],
  [
    'leaves other dollar signs alone',
    { $schema: '$5 ${', a: '${not a hole}' },
    {},
    { $schema: '$5 ${', a: '${not a hole}' },
  ],
];

describe('fill', () => {
  for (const [name, template, view, filled] of table)
    it(name, () => {
      assert.deepEqual(fill(template, view), filled);
    });
});
