import { existsSync } from 'node:fs';
import type { BereavementCard, Booklet } from './booklet.ts';
import { bookletFor } from './booklet-for.ts';
import { BereavementCardEntry, BookletContactEntry, BookletEntry, BookletSectionEntry } from './booklet-schema.ts';
import { type Listed, listContact, listHelpline, toSection } from './booklet-sections.ts';
import type { Content } from './content.ts';
import { ContentError, readEntries } from './read-seed.ts';
import { HelplineEntry, ServiceEntry } from './schemas.ts';

const files = {
  booklets: 'booklets.json',
  sections: 'booklet-sections.json',
  contacts: 'booklet-contacts.json',
  cards: 'bereavement-cards.json',
};

/**
 * Reads the bereavement booklets and cards. Takes the content folder's address.
 * @throws ContentError naming the file and the entry that is wrong, and the mend.
 */
export function loadBooklets(folder: URL): Pick<Content, 'booklets' | 'bookletFor' | 'booklet' | 'bereavementCards'> {
  const parts = {
    services: new Set(readEntries(folder, 'services.json', ServiceEntry).map(({ id }) => id)),
    sections: new Map(readEntries(folder, files.sections, BookletSectionEntry).map((one) => [one.id, one])),
    listed: readListed(folder),
  };
  const booklets = readEntries(folder, files.booklets, BookletEntry).map((entry) => toBooklet(entry, parts));
  for (const route of ['adult', 'child', 'baby', 'sudden', 'unsure'] as const)
    if (!booklets.some((one) => one.route === route && one.services === undefined && one.localities === undefined))
      throw new ContentError(`${files.booklets}: give the route "${route}" a booklet for all services and areas`);
  return {
    booklets,
    bookletFor: (asked) => bookletFor(booklets, asked),
    booklet: (id) => booklets.find((booklet) => booklet.id === id),
    bereavementCards: readCards(folder),
  };
}

function readListed(folder: URL): ReadonlyMap<string, Listed> {
  const helplines = readEntries(folder, 'helplines.json', HelplineEntry).filter(({ confirmed }) => confirmed);
  const contacts = readEntries(folder, files.contacts, BookletContactEntry);
  const twice = contacts.find(({ id }) => helplines.some((helpline) => helpline.id === id));
  if (twice !== undefined)
    throw new ContentError(`${files.contacts}, entry "${twice.id}": id: a helpline has it; take it out here`);
  return new Map([
    ...helplines.map((entry) => [entry.id, listHelpline(entry)] as const),
    ...contacts.map((entry) => [entry.id, listContact(entry)] as const),
  ]);
}

interface Parts {
  readonly services: ReadonlySet<string>;
  readonly sections: ReadonlyMap<string, BookletSectionEntry>;
  readonly listed: ReadonlyMap<string, Listed>;
}

/** A booklet is past its review when one of its parts is. */
function toBooklet(
  { review, source: _, sections: ids, ...entry }: BookletEntry,
  { services, sections, listed }: Parts,
): Booklet {
  const wrong = (problem: string) => new ContentError(`${files.booklets}, entry "${entry.id}": ${problem}`);
  const stranger = entry.services?.find((id) => !services.has(id));
  if (stranger !== undefined) throw wrong(`services: there is no service "${stranger}"`);
  const parts = ids.map((id) => {
    const section = sections.get(id);
    if (section === undefined) throw wrong(`sections: there is no section "${id}"`);
    const shown = toSection(section, { file: files.sections, listed, localities: entry.localities });
    return { ...shown, reviews: [section.review, ...shown.reviews] };
  });
  const [first = review] = [review, ...parts.flatMap(({ reviews }) => reviews)].sort();
  return { ...entry, review: first, sections: parts.map(({ section }) => section) };
}

function readCards(folder: URL): readonly BereavementCard[] {
  const cards = readEntries(folder, files.cards, BereavementCardEntry);
  for (const { id, picture } of cards)
    if (!existsSync(new URL(`pictures/${picture}`, folder)))
      throw new ContentError(`${files.cards}, entry "${id}": picture: put ${picture} into the folder pictures`);
  return cards.map(({ id, title, picture, alt, credit }) => ({ id, title, picture, alt, credit }));
}
