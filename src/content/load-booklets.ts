import { existsSync } from 'node:fs';
import type { BereavementCard, Booklet, BookletSection } from './booklet.ts';
import { bookletFor } from './booklet-for.ts';
import { BereavementCardEntry, BookletEntry, BookletSectionEntry } from './booklet-schema.ts';
import type { Content } from './content.ts';
import { ContentError, readEntries } from './read-seed.ts';

const files = { booklets: 'booklets.json', sections: 'booklet-sections.json', cards: 'bereavement-cards.json' };

/**
 * Reads the bereavement booklets and cards. Takes the content folder's address.
 * @throws ContentError naming the file and the entry that is wrong, and the mend.
 */
export function loadBooklets(folder: URL): Pick<Content, 'booklets' | 'bookletFor' | 'booklet' | 'bereavementCards'> {
  const sections = readEntries(folder, files.sections, BookletSectionEntry);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const booklets = readEntries(folder, files.booklets, BookletEntry).map((entry) => toBooklet(entry, byId));
  if (!booklets.some(({ route }) => route === 'unsure'))
    throw new ContentError(`${files.booklets}: give one booklet the route "unsure", for people who are not sure`);
  const cards = readEntries(folder, files.cards, BereavementCardEntry);
  for (const { id, picture } of cards)
    if (!existsSync(new URL(`pictures/${picture}`, folder)))
      throw new ContentError(`${files.cards}, entry "${id}": picture: put ${picture} into the folder pictures`);
  return {
    booklets,
    bookletFor: (asked) => bookletFor(booklets, asked),
    booklet: (id) => booklets.find((booklet) => booklet.id === id),
    bereavementCards: cards.map(toCard),
  };
}

function toBooklet(
  { owner, review, confirmed, source: _, sections: ids, ...entry }: BookletEntry,
  byId: ReadonlyMap<string, BookletSectionEntry>,
): Booklet {
  const sections = ids.map((id) => {
    const section = byId.get(id);
    if (section === undefined)
      throw new ContentError(`${files.booklets}, entry "${entry.id}": sections: there is no section "${id}"`);
    return toSection(section, entry.localities);
  });
  return { ...entry, owner, review, confirmed, sections };
}

/** A booklet for some areas leaves out the contacts of others. */
function toSection(
  { id, title, paragraphs, list, contacts, confirmed }: BookletSectionEntry,
  localities: Booklet['localities'],
): BookletSection {
  const near = contacts?.filter(
    (contact) => localities === undefined || (contact.localities?.some((one) => localities.includes(one)) ?? true),
  );
  const shown = near?.map(({ phone, ...contact }) => ({ ...contact, ...(confirmed && phone ? { phone } : {}) }));
  return {
    id,
    title,
    paragraphs,
    ...(list === undefined ? {} : { list }),
    ...(shown === undefined || shown.length === 0 ? {} : { contacts: shown }),
  };
}

const toCard = ({ id, title, picture, alt, credit }: BereavementCardEntry): BereavementCard => ({
  id,
  title,
  picture,
  alt,
  credit,
});
