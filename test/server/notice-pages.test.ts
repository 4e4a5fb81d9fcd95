import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { KeepYears } from '../../src/keep-years.ts';
import { privacyPage, termsPage } from '../../src/server/pages/notice-pages.ts';

const facts = {
  trustName: 'Example Trust',
  demonstration: false,
  script: '',
  style: '',
  contactPhone: '01482 000 000',
};
const textOf = (page: string) =>
  page
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<(?:li|p|h\d|ul)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', '’');

describe('the page about privacy', () => {
  const page = privacyPage(facts, { years: KeepYears.parse('complaint=8,survey=1'), transcriptHours: 1 });

  it('says how long things are kept, as the settings have it', () => {
    assert.match(page, /The chat itself: 1 hour after/);
    assert.match(page, /A complaint, or a question to us: 8 years/);
    assert.match(page, /Feedback: 2 years/);
  });

  for (const [name, text] of [
    ['privacy', textOf(page)],
    ['terms', textOf(termsPage(facts))],
  ] as const)
    it(`has short sentences (${name})`, () => {
      const sentences = text.split(/(?<=[.?:])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
      assert.ok(sentences.length > 8);
      assert.deepEqual(
        sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 20),
        [],
      );
    });
});
