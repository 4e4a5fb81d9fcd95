import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ContentError } from '../../src/content/content-error.ts';
import { loadContent, seedFolder } from '../../src/content/load-content.ts';

describe('the content that ships', () => {
  const content = loadContent();

  it('is the model trust’s', () => assert.equal(content.trust.odsCode, 'RV9'));

  it('finds services and organisations by id, and nothing for an unknown one', () => {
    assert.equal(content.service('camhs')?.fft.area, 'mental-health');
    assert.equal(content.otherOrganisation('huth')?.name, 'Hull University Teaching Hospitals NHS Trust');
    assert.equal(content.service('nowhere'), undefined);
    assert.equal(content.otherOrganisation('nowhere'), undefined);
  });

  it('begins its helplines with 999 and the mental health option of 111', () => {
    assert.deepEqual(
      content.helplines.slice(0, 2).map(({ phone }) => phone),
      ['999', '111'],
    );
  });

  it('has help for everyone, whatever they need it for', () => {
    const uses = new Set(content.helplines.map(({ use }) => use));
    for (const use of [
      'emergency',
      'mental-health',
      'listening',
      'children',
      'young-people',
      'domestic-abuse',
      'deaf',
    ] as const)
      assert.ok(uses.has(use), use);
  });

  it('keeps every unconfirmed number and address to itself', () => {
    const shown = JSON.stringify([content.helplines, ['yas', 'york-and-scarborough'].map(content.otherOrganisation)]);
    for (const file of ['helplines.json', 'other-organisations.json'])
      for (const entry of unconfirmedIn(file)) for (const secret of entry) assert.ok(!shown.includes(secret), secret);
  });

  it('shows a confirmed neighbour’s address', () =>
    assert.equal(content.otherOrganisation('tewv')?.feedback?.url, 'https://www.tewv.nhs.uk'));
});

function unconfirmedIn(file: string): string[][] {
  const entries: { confirmed: boolean; phone?: string; feedback?: { url?: string; phone?: string } }[] = JSON.parse(
    readFileSync(new URL(file, seedFolder), 'utf8'),
  );
  return entries
    .filter(({ confirmed }) => !confirmed)
    .map(({ phone, feedback }) => [phone, feedback?.url, feedback?.phone].filter((value) => value !== undefined));
}

describe('content that is wrong', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(fileURLToPath(seedFolder), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  const refuses = (message: RegExp) =>
    assert.throws(
      () => loadContent(pathToFileURL(`${folder}/`)),
      (error) => error instanceof ContentError && message.test(error.message),
    );

  it('names the file, the entry, the field and the mend', () => {
    change('helplines.json', (text) => text.replace('"116 123"', '"one one six"'));
    refuses(/^helplines\.json, entry "samaritans": phone: give a phone number in digits/);
  });

  it('says which categories of the national return are possible', () => {
    change('services.json', (text) => text.replace('"Community nursing"', '"Nursing"'));
    refuses(/^services\.json, entry "[a-z-]+": fft\.category: choose one of: Community inpatient/);
  });

  it('finds a field that nobody knows', () => {
    change('trust.json', (text) => text.replace('"shortName"', '"shortname"'));
    refuses(/^trust\.json, entry "rv9":.*shortName/);
  });

  it('says in plain words what is of the wrong kind, missing or too much', () => {
    change('services.json', (text) => text.replace('"localities": [', '"colour": "blue", "localities": 7, "also": ['));
    refuses(/localities: give a list, between \[ and \]/);
    refuses(/there is no place for this; take it away: colour/);
  });

  it('finds an id used twice', () => {
    change('helplines.json', (text) => text.replace('"id": "shout"', '"id": "samaritans"'));
    refuses(/^helplines\.json, entry "samaritans": id: used twice/);
  });

  it('finds a comma too many', () => {
    change('helplines.json', (text) => text.replace(/\]\s*$/, ',]'));
    refuses(/^helplines\.json: is not JSON/);
  });

  it('finds a missing file', () => {
    rmSync(join(folder, 'trust.json'));
    refuses(/^trust\.json: cannot be read/);
  });
});
