import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isChecked, languages, locales } from '../../dialogs/locale.ts';
import { KeepYears } from '../../src/keep-years.ts';
import { privacyPage, termsPage } from '../../src/server/pages/notice-pages.ts';
import { noticeWords } from '../../src/server/pages/notice-words.ts';
import { pageWords } from '../../src/server/pages/page-words.ts';
import { serve } from '../support/serve.ts';

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

describe('a page of ours in a language that it is not written in', () => {
  const kept = { years: KeepYears.parse(''), transcriptHours: 1, asksModel: false };
  const offered = { ...facts, languages: locales };
  const others = locales.filter((locale) => locale !== 'en');

  for (const locale of others)
    for (const [about, page] of [
      ['privacy', privacyPage(offered, kept, locale)],
      ['terms', termsPage(offered, locale)],
    ] as const)
      it(`says what it is, and marks its English (${about}, ${locale})`, () => {
        const words = noticeWords[locale];
        assert.ok(page.includes(`<html lang="${locale}" dir="${languages[locale].direction}">`));
        assert.ok(page.includes(`<h1>${words[about].title}</h1>`));
        const [ours = '', english = ''] = page.split('<div lang="en-GB" dir="ltr">');
        assert.ok(ours.includes(words[about].says) && ours.includes(words.inEnglish));
        assert.match(ours, /href="tel:01482000000"/);
        assert.equal(ours.includes(pageWords[locale].unchecked), !isChecked(locale));
        assert.match(ours, /<a href="\?lang=en" lang="en-GB"/);
        assert.match(english, /<p>This chat belongs to Example Trust/);
        assert.doesNotMatch(ours, /This chat belongs/);
      });

  it('links from one to the other in the same language', () => {
    assert.match(termsPage(offered, 'pl'), /href="\/privacy\?lang=pl"/);
    assert.match(termsPage(offered), /href="\/privacy"/);
  });

  it('offers no language that is not offered in the chat', () => {
    assert.doesNotMatch(termsPage(facts), /\?lang=/);
    assert.doesNotMatch(privacyPage({ ...facts, languages: ['en', 'pl'] }, kept), /lang=ar/);
  });

  it('has every one of its words in every language', () => {
    const easy = ['about', 'language'];
    for (const locale of others)
      for (const name of ['skip', 'about', 'language', 'inEnglish', 'askUs'] as const)
        if (locale !== 'en-x-easyread' || !easy.includes(name))
          assert.notEqual(noticeWords[locale][name], noticeWords.en[name], `${locale}: ${name}`);
  });

  it('is asked for by its address, and is English where the language is not offered', async () => {
    const { url, close } = await serve();
    const lang = async (path: string) => /<html lang="([\w-]+)"/.exec(await (await fetch(url + path)).text())?.[1];
    const paths = ['/privacy?lang=pl', '/terms?lang=pl', '/privacy?lang=ar', '/terms?lang=en', '/terms?lang="><b>'];
    const found = await Promise.all(paths.map(lang)).finally(close);
    assert.deepEqual(found, ['pl', 'pl', 'en-GB', 'en-GB', 'en-GB']);
  });
});
