import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadContent } from '../../src/content/load-content.ts';

const { findServices, services } = loadContent();
const first = (words: string) => findServices(words).matches[0]?.id;

describe('finding a service', () => {
  const meant: readonly (readonly [string, string])[] = [
    ['camhs', 'camhs'],
    ['cams', 'camhs'],
    ['CAMHS crisis team', 'camhs-crisis'],
    ['IAPT', 'talking-therapies'],
    ['talking theropies', 'talking-therapies'],
    ['the Humber centre', 'humber-centre'],
    ['district nurce', 'community-nursing'],
    ['the district nurses who come to my house', 'community-nursing'],
    ['memry clinic', 'memory-assessment'],
    ['I waited a long time at the memory clinic', 'memory-assessment'],
    ['helth visitor', 'health-visiting'],
    ['my mum died at Fitzwilliam ward last week', 'fitzwilliam-ward'],
    ['milview', 'mill-view'],
    ['chaplin', 'chaplaincy'],
    ['psipher', 'early-intervention'],
    ['my doctor’s surgery', 'general-practice'],
  ];
  for (const [words, id] of meant) {
    it(`is sure what “${words}” means`, () => {
      assert.equal(first(words), id);
      assert.equal(findServices(words).sure, true);
    });
  }

  const open = ['nurse', 'ward', 'crisis', 'hull', 'mental health', 'autism', 'speech therapy', 'dementia'];
  for (const words of open) {
    it(`offers several for “${words}” and is not sure`, () => {
      assert.ok(findServices(words).matches.length >= 2);
      assert.equal(findServices(words).sure, false);
    });
  }

  for (const words of [
    'you gave my address to my ex husband',
    'a nurse told my neighbour about my diagnosis',
    'I want to complain about how you use my data',
  ])
    it(`hears no service in “${words}”`, () => assert.equal(findServices(words).sure, false));

  for (const words of ['', '   ', '🎉', 'not sure', 'qqqqzzzz']) {
    it(`finds nothing in “${words}”`, () => assert.deepEqual(findServices(words), { matches: [], sure: false }));
  }

  it('finds every service by its own name', () => {
    for (const { id, name } of services) assert.equal(first(name), id, name);
  });

  it('finds every service by each of its other names, among the first eight', () => {
    for (const { id, also } of services)
      for (const name of also)
        assert.ok(
          findServices(name).matches.some((match) => match.id === id),
          `${id}: ${name}`,
        );
  });

  it('never offers more than eight, nor one twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (words) => {
        const { matches } = findServices(words);
        assert.ok(matches.length <= 8);
        assert.equal(new Set(matches).size, matches.length);
      }),
    );
  });
});
