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
  const kept = { years: KeepYears.parse('complaint=8,survey=1'), transcriptHours: 1, asksModel: true };
  const page = privacyPage(facts, kept);

  it('says how long things are kept, as the settings have it', () => {
    assert.match(page, /The chat itself: 1 hour after/);
    assert.match(page, /A complaint, or a question to us: 8 years/);
    assert.match(page, /Feedback: 2 years/);
    assert.match(page, /A survey: 1 year\./);
  });

  it('tells of a model where the trust has set one, and of none where it has not', () => {
    assert.match(page, /carries it for us. A computer service that we pay also reads comments/);
    assert.match(privacyPage(facts, { ...kept, asksModel: false }), /carries it for us. We do not sell/);
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
