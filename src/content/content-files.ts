import { readFileSync } from 'node:fs';
import { ContentError } from './content-error.ts';

/** The content before it is checked: what each file holds, by its name. */
export type ContentFiles = Readonly<Record<(typeof fileNames)[number], unknown>>;

export const fileNames = [
  'trust.json',
  'opening.json',
  'services.json',
  'other-organisations.json',
  'helplines.json',
  'bank-holidays.json',
  'opportunities.json',
  'booklets.json',
  'booklet-sections.json',
  'booklet-contacts.json',
  'bereavement-cards.json',
  'you-said-we-did.json',
] as const;
export type FileName = (typeof fileNames)[number];

/**
 * Reads the content's files. Takes the folder's address, with a slash at its end.
 * @throws ContentError when one is missing or is not JSON.
 */
export function readContentFiles(folder: URL): ContentFiles {
  const read = (file: FileName) => readJson(folder, file);
  return {
    'trust.json': read('trust.json'),
    'opening.json': read('opening.json'),
    'services.json': read('services.json'),
    'other-organisations.json': read('other-organisations.json'),
    'helplines.json': read('helplines.json'),
    'bank-holidays.json': read('bank-holidays.json'),
    'opportunities.json': read('opportunities.json'),
    'booklets.json': read('booklets.json'),
    'booklet-sections.json': read('booklet-sections.json'),
    'booklet-contacts.json': read('booklet-contacts.json'),
    'bereavement-cards.json': read('bereavement-cards.json'),
    'you-said-we-did.json': read('you-said-we-did.json'),
  };
}

function readJson(folder: URL, file: string): unknown {
  const text = readText(folder, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError(
      `${file}: is not JSON; check commas and quotes near the place named here: ${messageOf(error)}`,
    );
  }
}

function readText(folder: URL, file: string): string {
  try {
    return readFileSync(new URL(file, folder), 'utf8');
  } catch (error) {
    throw new ContentError(`${file}: cannot be read; put it in the content folder: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
