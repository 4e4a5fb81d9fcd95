import type { BereavementCard, Booklet } from './booklet.ts';
import { bookletFor } from './booklet-for.ts';
import { BereavementCardEntry, BookletContactEntry, BookletEntry, BookletSectionEntry } from './booklet-schema.ts';
import { type Listed, listContact, listHelpline, toSection } from './booklet-sections.ts';
import type { Content } from './content.ts';
import { ContentError } from './content-error.ts';
import type { ContentFiles } from './content-files.ts';
import type { HasPicture } from './load-content.ts';
import { readEntries } from './read-entries.ts';
import { HelplineEntry, ServiceEntry } from './schemas.ts';

const names = {
  booklets: 'booklets.json',
  sections: 'booklet-sections.json',
  contacts: 'booklet-contacts.json',
  cards: 'bereavement-cards.json',
} as const;

/**
 * Reads the bereavement booklets and cards. Takes the content's files.
 * @throws ContentError naming the file and the entry that is wrong, and the mend.
 */
export function loadBooklets(
  files: ContentFiles,
  hasPicture: HasPicture,
): Pick<Content, 'booklets' | 'bookletFor' | 'booklet' | 'bereavementCards'> {
  const parts = {
    services: new Set(readEntries(files, 'services.json', ServiceEntry).map(({ id }) => id)),
    sections: new Map(readEntries(files, names.sections, BookletSectionEntry).map((one) => [one.id, one])),
    listed: readListed(files),
  };
  const booklets = readEntries(files, names.booklets, BookletEntry).map((entry) => toBooklet(entry, parts));
  for (const route of ['adult', 'child', 'baby', 'sudden', 'unsure'] as const)
    if (!booklets.some((one) => one.route === route && one.services === undefined && one.localities === undefined))
      throw new ContentError(`${names.booklets}: give the route "${route}" a booklet for all services and areas`);
  return {
    booklets,
    bookletFor: (asked) => bookletFor(booklets, asked),
    booklet: (id) => booklets.find((booklet) => booklet.id === id),
    bereavementCards: readCards(files, hasPicture),
  };
}

function readListed(files: ContentFiles): ReadonlyMap<string, Listed> {
  const helplines = readEntries(files, 'helplines.json', HelplineEntry).filter(({ confirmed }) => confirmed);
  const contacts = readEntries(files, names.contacts, BookletContactEntry);
  const twice = contacts.find(({ id }) => helplines.some((helpline) => helpline.id === id));
  if (twice !== undefined)
    throw new ContentError(`${names.contacts}, entry "${twice.id}": id: a helpline has it; take it out here`);
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
  const wrong = (problem: string) => new ContentError(`${names.booklets}, entry "${entry.id}": ${problem}`);
  const stranger = entry.services?.find((id) => !services.has(id));
  if (stranger !== undefined) throw wrong(`services: there is no service "${stranger}"`);
  const parts = ids.map((id) => {
    const section = sections.get(id);
    if (section === undefined) throw wrong(`sections: there is no section "${id}"`);
    const shown = toSection(section, { file: names.sections, listed, localities: entry.localities });
    return { ...shown, reviews: [section.review, ...shown.reviews] };
  });
  const [first = review] = [review, ...parts.flatMap(({ reviews }) => reviews)].sort();
  return { ...entry, review: first, sections: parts.map(({ section }) => section) };
}

function readCards(files: ContentFiles, hasPicture: HasPicture): readonly BereavementCard[] {
  const cards = readEntries(files, names.cards, BereavementCardEntry);
  for (const { id, picture } of cards)
    if (!hasPicture(picture))
      throw new ContentError(`${names.cards}, entry "${id}": picture: put ${picture} into the folder pictures`);
  return cards.map(({ id, title, picture, alt, credit }) => ({ id, title, picture, alt, credit }));
}
