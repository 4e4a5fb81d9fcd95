import { existsSync } from 'node:fs';
import type { Content, Helpline, OtherOrganisation, Service } from './content.ts';
import { type ContentFiles, readContentFiles } from './content-files.ts';
import { createFindOtherOrganisation } from './find-other-organisation.ts';
import { createFindServices } from './find-services.ts';
import { loadBooklets } from './load-booklets.ts';
import { loadOpportunities } from './load-opportunities.ts';
import { loadYouSaidWeDid } from './load-you-said-we-did.ts';
import { readEntries, readEntry } from './read-entries.ts';
import {
  BankHolidaysEntry,
  HelplineEntry,
  OpeningEntry,
  OtherOrganisationEntry,
  ServiceEntry,
  TrustEntry,
} from './schemas.ts';
import { createDueAfterWorkingDays, createHolidaysRunOut } from './working-days.ts';

/** The model trust's content. Another trust puts files of the same names into a folder of its own. */
export const seedFolder = new URL('./seed/', import.meta.url);

/**
 * Reads and checks the trust's content. Takes the folder's address, with a slash at its end.
 * @throws ContentError naming the file and the entry that is wrong, and the mend.
 */
export function loadContent(folder: URL = seedFolder): Content {
  return contentOf(readContentFiles(folder), picturesIn(folder));
}

/** Whether the content's folder holds a picture of that name. */
export type HasPicture = (picture: string) => boolean;

export const picturesIn =
  (folder: URL): HasPicture =>
  (picture) =>
    existsSync(new URL(`pictures/${picture}`, folder));

/**
 * Checks what the files hold, and makes content of it.
 * @throws ContentError as loadContent does.
 */
export function contentOf(files: ContentFiles, hasPicture: HasPicture): Content {
  const trust = readEntry(files, 'trust.json', TrustEntry);
  const serviceEntries = readEntries(files, 'services.json', ServiceEntry);
  const organisationEntries = readEntries(files, 'other-organisations.json', OtherOrganisationEntry);
  const helplines = readEntries(files, 'helplines.json', HelplineEntry);
  const { welcome, phoneHours } = readEntry(files, 'opening.json', OpeningEntry);
  const holidays = readEntry(files, 'bank-holidays.json', BankHolidaysEntry);

  const services = serviceEntries.map(toService);
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const organisationById = new Map(organisationEntries.map((given) => [given.id, toOrganisation(given)]));
  const findOther = createFindOtherOrganisation({
    trust,
    services: serviceEntries,
    organisations: organisationEntries,
  });

  return {
    trust: { name: trust.name, shortName: trust.shortName, odsCode: trust.odsCode },
    opening: {
      ...(welcome === undefined ? {} : { welcome }),
      ...(phoneHours === undefined ? {} : { phoneHours }),
    },
    services,
    service: (id) => serviceById.get(id),
    findServices: createFindServices(services),
    findOtherOrganisation: (words) => organisationById.get(findOther(words) ?? ''),
    otherOrganisation: (id) => organisationById.get(id),
    helplines: helplines.filter(({ confirmed }) => confirmed).map(toHelpline),
    ...loadOpportunities(files),
    ...loadBooklets(files, hasPicture),
    ...loadYouSaidWeDid(files),
    dueAfterWorkingDays: createDueAfterWorkingDays(holidays.days.map(({ date }) => date)),
    isBankHoliday: (day) => holidays.days.some(({ date }) => date === day),
    holidaysRunOut: createHolidaysRunOut(holidays.lastYear),
  };
}

const toService = ({ id, name, localities, also, fft }: ServiceEntry): Service => ({ id, name, localities, also, fft });

const toOrganisation = ({ id, name, also, sites, feedback, confirmed }: OtherOrganisationEntry): OtherOrganisation => ({
  id,
  name,
  also: [...also, ...sites],
  ...(confirmed && feedback !== undefined ? { feedback } : {}),
});

const toHelpline = ({ id, name, action, phone, hours, use, localities }: HelplineEntry): Helpline => ({
  id,
  name,
  action,
  ...(phone === undefined ? {} : { phone }),
  ...(hours === undefined ? {} : { hours }),
  use,
  ...(localities === undefined ? {} : { localities }),
});
