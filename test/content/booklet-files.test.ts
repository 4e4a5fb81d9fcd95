import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import { readContentFiles } from '../../src/content/content-files.ts';
import { loadBooklets } from '../../src/content/load-booklets.ts';
import { picturesIn, seedFolder } from '../../src/content/load-content.ts';

type Change = (text: string) => string;

async function withChange(file: string, change: Change) {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-content-'));
  try {
    await cp(seedFolder, folder, { recursive: true });
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
    const changed = pathToFileURL(`${folder}/`);
    return loadBooklets(readContentFiles(changed), picturesIn(changed));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('files of booklets that are wrong', () => {
  const refused: readonly (readonly [string, string, Change, RegExp])[] = [
    [
      'a section that is not there',
      'booklets.json',
      (text) => text.replace('"sorry-adult"', '"sorry-adlut"'),
      /^booklets\.json, entry "adult": sections: there is no section "sorry-adlut"/,
    ],
    [
      'a service that is not there',
      'booklets.json',
      (text) => text.replace('"fitzwilliam-ward"', '"fitz"'),
      /entry "adult-fitzwilliam-ward": services: there is no service "fitz"/,
    ],
    [
      'a contact that is not there',
      'booklet-sections.json',
      (text) => text.replace('"cruse"', '"cruise"'),
      /entry "support": contacts: there is no confirmed contact or helpline "cruise"/,
    ],
    [
      'a helpline that nobody has confirmed',
      'booklet-sections.json',
      (text) => text.replace('"samaritans"', '"humber-mental-health-line"'),
      /no confirmed contact or helpline "humber-mental-health-line"/,
    ],
    [
      'a contact that is a helpline already',
      'booklet-contacts.json',
      (text) => text.replace('"id": "cruse"', '"id": "samaritans"'),
      /entry "samaritans": id: a helpline has it/,
    ],
    [
      'no booklet for people who are not sure',
      'booklets.json',
      (text) => text.replace('"unsure"', '"adult"'),
      /give the route "unsure" a booklet for all/,
    ],
    [
      'no general booklet of a route',
      'booklets.json',
      (text) => text.replace('"route": "child"', '"route": "child", "localities": ["Hull"]'),
      /give the route "child" a booklet for all/,
    ],
    [
      'a review that is no date',
      'booklets.json',
      (text) => text.replace('2027-05-31', 'soon'),
      /entry "adult": review: give a date like/,
    ],
    [
      'a booklet without an owner',
      'booklets.json',
      (text) => text.replace(/"owner": "[^"]*"/, '"owner": ""'),
      /entry "adult": owner: give some words/,
    ],
    [
      'a softened death',
      'booklet-sections.json',
      (text) => text.replace('someone in your life has died.', 'someone has passed away.'),
      /entry "sorry-adult": paragraphs\.0: “passed away”: say died/,
    ],
    [
      'a section without words',
      'booklet-sections.json',
      (text) => text.replace(/"paragraphs": \[[^\]]*\]/, '"paragraphs": []'),
      /give at least one paragraph/,
    ],
    [
      'an address that is not safe',
      'booklet-contacts.json',
      (text) => text.replace('https://www.cruse.org.uk', 'http://www.cruse.org.uk'),
      /entry "cruse": url: give an address that starts with https/,
    ],
    [
      'a picture that is not there',
      'bereavement-cards.json',
      (text) => text.replace('bereavement-card.png', 'other.png'),
      /put other\.png into the folder pictures/,
    ],
  ];
  for (const [what, file, change, reason] of refused)
    it(`are refused with the reason: ${what}`, () =>
      assert.rejects(withChange(file, change), ({ message }: Error) => reason.test(message)));
});

describe('what a booklet takes from its parts', () => {
  const contactsOf = (id: string, { booklets }: Awaited<ReturnType<typeof withChange>>) =>
    booklets
      .flatMap(({ sections }) => sections.flatMap(({ contacts = [] }) => contacts))
      .filter(({ name }) => name === id);

  it('is a contact’s number only once the entry is confirmed', async () => {
    const numbered: Change = (text) =>
      text.replace(
        '"name": "Cruse Bereavement Support"',
        '"name": "Cruse Bereavement Support", "phone": "0300 000 0000"',
      );
    const confirmed: Change = (text) =>
      numbered(text).replace(/("id": "cruse".*?)"confirmed": false/s, '$1"confirmed": true');
    for (const [change, phone] of [
      [numbered, undefined],
      [confirmed, '0300 000 0000'],
    ] as const) {
      const found = contactsOf('Cruse Bereavement Support', await withChange('booklet-contacts.json', change));
      assert.notEqual(found.length, 0);
      for (const contact of found) assert.equal(contact.phone, phone);
    }
  });

  it('is the earliest review of any of them', async () => {
    const early: Change = (text) => text.replace(/("id": "funeral".*?)2027-05-31/s, '$12026-06-30');
    const { booklet } = await withChange('booklet-sections.json', early);
    assert.equal(booklet('adult')?.review, '2026-06-30');
    assert.notEqual(booklet('baby')?.review, '2026-06-30');
  });
});
