import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type BookletAsked, bookletFor } from '../../src/content/booklet-for.ts';
import { loadContent } from '../../src/content/load-content.ts';

const content = loadContent();

describe('the booklet that fits', () => {
  const table: readonly (readonly [BookletAsked, string])[] = [
    [{ route: 'adult' }, 'adult'],
    [{ route: 'adult', service: 'fitzwilliam-ward' }, 'adult-fitzwilliam-ward'],
    [{ route: 'adult', service: 'fitzwilliam-ward', locality: 'Whitby' }, 'adult-fitzwilliam-ward'],
    [{ route: 'adult', service: 'mill-view', locality: 'East Riding' }, 'adult-ward'],
    [{ route: 'adult', service: 'palliative-community' }, 'adult-at-home'],
    [{ route: 'adult', service: 'palliative-community', locality: 'Hull' }, 'adult-at-home'],
    [{ route: 'adult', service: 'palliative-community', locality: 'Whitby' }, 'adult-at-home-whitby'],
    [{ route: 'adult', locality: 'Whitby' }, 'adult-whitby'],
    [{ route: 'adult', locality: 'Scarborough and Ryedale' }, 'adult-scarborough-and-ryedale'],
    [{ route: 'adult', service: 'talking-therapies', locality: 'Hull' }, 'adult-hull'],
    [{ route: 'adult', service: 'talking-therapies' }, 'adult'],
    [{ route: 'child', service: 'fitzwilliam-ward', locality: 'Whitby' }, 'child'],
    [{ route: 'baby' }, 'baby'],
    [{ route: 'sudden', locality: 'Whitby' }, 'sudden'],
    [{ route: 'unsure' }, 'general'],
    [{ route: 'unsure', service: 'fitzwilliam-ward', locality: 'Whitby' }, 'general'],
  ];
  for (const [asked, id] of table)
    it(`${JSON.stringify(asked)} is ${id}`, () => {
      assert.equal(content.bookletFor(asked).id, id);
    });
});

describe('where a route has no booklet for all', () => {
  it('people get the one for anyone, and never another area’s or ward’s', () => {
    const few = content.booklets.filter(({ id }) => ['adult-whitby', 'adult-fitzwilliam-ward', 'general'].includes(id));
    assert.equal(bookletFor(few, { route: 'adult', locality: 'Hull' }).id, 'general');
    assert.equal(bookletFor(few, { route: 'adult', service: 'camhs' }).id, 'general');
    assert.equal(bookletFor(few, { route: 'adult', service: 'camhs', locality: 'Whitby' }).id, 'adult-whitby');
  });
});

const partOf = (id: string, part: string) => {
  const section = content.booklet(id)?.sections.find((one) => one.id === part);
  assert.ok(section !== undefined, `${id} has no ${part}`);
  return section;
};
const namesIn = (id: string, part: string) => (partOf(id, part).contacts ?? []).map(({ name }) => name);

describe('every booklet', () => {
  for (const booklet of content.booklets) {
    const { id, sections } = booklet;
    const text = sections.flatMap(({ paragraphs, list = [] }) => [...paragraphs, ...list]).join(' ');

    it(`${id} says once that we are sorry, and first`, () => {
      assert.equal(text.match(/\bsorry\b/gi)?.length, 1);
      assert.match(sections[0]?.paragraphs[0] ?? '', /^We are (very )?sorry/);
    });

    it(`${id} has the right to raise worries, with the weight of a complaint`, () => {
      assert.match(text, /You also have the right to complain\./);
      assert.match(text, /We take worries just as seriously\./);
    });

    it(`${id} lets the five days begin with the papers at the registrar, and computes no date`, () => {
      assert.match(
        text,
        /5 days start when the registrar has the (certificate|coroner’s papers)\. They do not start on the day/,
      );
      assert.match(text, /Since 9 September 2024|looks at the death first/);
      assert.doesNotMatch(text, /within 5 days/);
    });

    it(`${id} names somebody to talk to at once, by day and night`, () => {
      const phones = sections.flatMap(({ contacts = [] }) => contacts.map(({ phone }) => phone));
      for (const phone of ['999', '111', '116 123']) assert.ok(phones.includes(phone), phone);
    });

    it(`${id} has its version, its owner and sections with names of their own`, () => {
      assert.match(booklet.version, /^\d+\.\d+, [A-Z][a-z]+ \d{4}$/);
      assert.notEqual(booklet.owner, '');
      assert.equal(new Set(sections.map((section) => section.id)).size, sections.length);
    });
  }
});

describe('what is bespoke', () => {
  it('is the ward’s own part, in the ward’s booklet alone', () => {
    assert.match(partOf('adult-fitzwilliam-ward', 'fitzwilliam-ward').paragraphs.join(' '), /Malton Hospital/);
    assert.equal(
      content.booklet('adult')?.sections.some((one) => one.id === 'fitzwilliam-ward'),
      false,
    );
  });

  it('is the area’s registrar and hospice, and no other area’s', () => {
    assert.deepEqual(namesIn('adult-whitby', 'registering'), ['North Yorkshire Council']);
    assert.deepEqual(namesIn('adult-hull', 'registering'), ['Hull City Council']);
    assert.ok(namesIn('adult-whitby', 'local').includes('Saint Catherine’s Hospice'));
    assert.ok(!namesIn('adult-whitby', 'local').includes('Dove House Hospice'));
    assert.equal(namesIn('adult', 'registering').length, 3, 'the general one names all of them');
  });

  it('is each of the five pathways after the death of a baby, in words of its own', () => {
    for (const part of ['miscarriage', 'ending-a-pregnancy', 'stillbirth', 'newborn', 'sudden-infant'])
      assert.notEqual(partOf('baby', part).paragraphs.length, 0);
    assert.doesNotMatch(partOf('baby', 'miscarriage').paragraphs.join(' '), /\bdied\b|\bdeath\b/);
  });

  it('is the guide Help is at Hand and the inquest, after a sudden death', () => {
    assert.ok(namesIn('sudden', 'suicide').includes('Help is at Hand'));
    assert.match(partOf('sudden', 'inquest').paragraphs.join(' '), /not a trial/);
  });

  it('is no survey where surveys leave people out', () => {
    for (const id of ['child', 'baby', 'sudden'])
      assert.doesNotMatch(JSON.stringify(content.booklet(id)?.sections), /survey/i);
    assert.match(JSON.stringify(content.booklet('adult')?.sections), /We only send it if you ask for it\./);
  });

  it('covers every kind of death where somebody is not sure', () => {
    assert.match(partOf('general', 'sorry-any').paragraphs.join(' '), /whoever has died and however they died/);
    const names = namesIn('general', 'other-deaths');
    for (const name of ['Sands', 'The Compassionate Friends', 'Help is at Hand']) assert.ok(names.includes(name), name);
  });
});

describe('phone numbers in booklets', () => {
  it('are those that somebody has checked, and a helpline’s is the helpline’s own', () => {
    const shown = content.booklets.flatMap(({ sections }) =>
      sections.flatMap(({ contacts = [] }) => contacts.flatMap(({ phone }) => (phone === undefined ? [] : [phone]))),
    );
    const checked = ['0800 151 2012', '0345 015 4033'];
    const known = [...checked, ...content.helplines.map(({ phone }) => phone)];
    assert.deepEqual(
      [...new Set(shown)].filter((phone) => !known.includes(phone)),
      [],
    );
  });

  it('stand in no sentence, where a change would miss them', () => {
    const words = content.booklets.flatMap(({ sections }) =>
      sections.flatMap(({ paragraphs, list = [] }) => [...paragraphs, ...list]),
    );
    assert.deepEqual(
      words.filter((text) => /\d[\d ]{6,}\d/.test(text)),
      [],
    );
  });
});
