import type { Content, Helpline, OtherOrganisation, Service } from './content.ts';
import { createFindOtherOrganisation } from './find-other-organisation.ts';
import { createFindServices } from './find-services.ts';
import { loadBooklets } from './load-booklets.ts';
import { loadOpportunities } from './load-opportunities.ts';
import { readEntries, readEntry } from './read-seed.ts';
import { BankHolidaysEntry, HelplineEntry, OtherOrganisationEntry, ServiceEntry, TrustEntry } from './schemas.ts';
import { createDueAfterWorkingDays, createHolidaysRunOut } from './working-days.ts';

/** The model trust's content. Another trust puts files of the same names into a folder of its own. */
export const seedFolder = new URL('./seed/', import.meta.url);

/**
 * Reads and checks the trust's content. Takes the folder's address, with a slash at its end.
 * @throws ContentError naming the file and the entry that is wrong, and the mend.
 */
export function loadContent(folder: URL = seedFolder): Content {
  const trust = readEntry(folder, 'trust.json', TrustEntry);
  const serviceEntries = readEntries(folder, 'services.json', ServiceEntry);
  const organisationEntries = readEntries(folder, 'other-organisations.json', OtherOrganisationEntry);
  const helplines = readEntries(folder, 'helplines.json', HelplineEntry);
  const holidays = readEntry(folder, 'bank-holidays.json', BankHolidaysEntry);

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
    services,
    service: (id) => serviceById.get(id),
    findServices: createFindServices(services),
    findOtherOrganisation: (words) => organisationById.get(findOther(words) ?? ''),
    otherOrganisation: (id) => organisationById.get(id),
    helplines: helplines.filter(({ confirmed }) => confirmed).map(toHelpline),
    ...loadOpportunities(folder),
    ...loadBooklets(folder),
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
