import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import type { BookletAsked } from '../../src/content/booklet-for.ts';
import { loadContent, seedFolder } from '../../src/content/load-content.ts';

const content = loadContent();

describe('the booklet that fits', () => {
  const table: readonly (readonly [BookletAsked, string])[] = [
    [{ route: 'adult' }, 'adult'],
    [{ route: 'adult', service: 'fitzwilliam-ward' }, 'adult-ward'],
    [{ route: 'adult', service: 'fitzwilliam-ward', locality: 'Whitby' }, 'adult-ward'],
    [{ route: 'adult', service: 'palliative-community' }, 'adult-community'],
    [{ route: 'adult', locality: 'Whitby' }, 'adult-north'],
    [{ route: 'adult', locality: 'Scarborough and Ryedale' }, 'adult-north'],
    [{ route: 'adult', locality: 'Hull' }, 'adult'],
    [{ route: 'adult', service: 'talking-therapies', locality: 'Hull' }, 'adult'],
    [{ route: 'child', service: 'fitzwilliam-ward', locality: 'Whitby' }, 'child'],
    [{ route: 'baby' }, 'baby'],
    [{ route: 'sudden', locality: 'Whitby' }, 'sudden'],
    [{ route: 'unsure' }, 'general'],
  ];
  for (const [asked, id] of table)
    it(`${JSON.stringify(asked)} is ${id}`, () => {
      assert.equal(content.bookletFor(asked).id, id);
    });
});

describe('a booklet', () => {
  const everything = content.booklets.flatMap(({ id, title, sections }) =>
    sections.flatMap((section) =>
      [
        title,
        section.title,
        ...section.paragraphs,
        ...(section.list ?? []),
        ...(section.contacts ?? []).map(({ about }) => about),
      ].map((text) => ({ at: `${id}, ${section.id}`, text })),
    ),
  );

  it('keeps its sentences to 20 words', () => {
    const long = everything.filter(({ text }) =>
      text.split(/(?<=[.?:])\s+/).some((one) => one.split(/\s+/).length > 20),
    );
    assert.deepEqual(long, []);
  });

  it('says died, without euphemism, cheer or advice by “should”', () => {
    const wrong =
      /!|passed away|passing|deceased|fatality|loved one|lost (someone|a)|commit(ted)? suicide|\bshould\b|great|congrat/i;
    assert.deepEqual(
      everything.filter(({ text }) => wrong.test(text)),
      [],
    );
  });

  it('lets the five days of registering begin with the certificate, and computes no date', () => {
    const registering = content.booklets.flatMap(({ sections }) => sections.filter(({ id }) => id === 'registering'));
    assert.equal(registering.length, content.booklets.length);
    for (const { paragraphs } of registering)
      assert.match(
        paragraphs.join(' '),
        /start when the registrar has the certificate\. They do not start on the day of the death/,
      );
  });

  it('always has worries about the care, the medical examiner and support', () => {
    for (const { id, sections } of content.booklets)
      for (const wanted of ['worries', 'certificate', 'support'])
        assert.ok(
          sections.some((section) => section.id === wanted),
          `${id} lacks ${wanted}`,
        );
  });

  it('shows no phone number that nobody has checked', () => {
    assert.ok(
      content.booklets.every(({ sections }) =>
        sections.every(({ contacts = [] }) => contacts.every(({ phone }) => phone === undefined)),
      ),
    );
  });

  it('names only contacts near its areas', () => {
    const north = content.booklet('adult-north')?.sections.find(({ id }) => id === 'support')?.contacts ?? [];
    assert.ok(north.some(({ name }) => name === 'North Yorkshire Council'));
    assert.ok(!north.some(({ name }) => name === 'Hull City Council'));
  });
});

describe('the files of booklets', () => {
  const withChange = async (file: string, change: (text: string) => string) => {
    const folder = await mkdtemp(join(tmpdir(), 'lanyard-content-'));
    await cp(seedFolder, folder, { recursive: true });
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
    try {
      return loadContent(pathToFileURL(`${folder}/`));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  const refused: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
    [
      'a section that is not there',
      'booklets.json',
      (text) => text.replace('"sorry-adult"', '"sorry-adlut"'),
      /there is no section "sorry-adlut"/,
    ],
    [
      'no booklet for people who are not sure',
      'booklets.json',
      (text) => text.replace('"unsure"', '"adult"'),
      /route "unsure"/,
    ],
    ['a review that is no date', 'booklets.json', (text) => text.replace('2027-09-30', 'soon'), /give a date like/],
    [
      'a picture that is not there',
      'bereavement-cards.json',
      (text) => text.replace('bereavement-card.png', 'other.png'),
      /put other\.png/,
    ],
    [
      'a section without words',
      'booklet-sections.json',
      (text) => text.replace(/"paragraphs": \[[^\]]*\]/, '"paragraphs": []'),
      /at least one paragraph/,
    ],
  ];
  for (const [what, file, change, reason] of refused)
    it(`refuse ${what}, with the reason`, async () => {
      await assert.rejects(withChange(file, change), reason);
    });
});
