import type { Booklet, BookletSection } from './booklet.ts';
import type { BookletContactEntry, BookletSectionEntry } from './booklet-schema.ts';
import { ContentError } from './content-error.ts';
import type { HelplineEntry } from './schemas.ts';

type Contact = NonNullable<BookletSection['contacts']>[number];

/** A contact or a helpline, and the day it is to be checked again. */
export interface Listed {
  readonly contact: Contact;
  readonly review: string;
}

/** A number that nobody has checked stays away; the name and the website are shown. */
export const listContact = ({
  name,
  about,
  phone,
  url,
  localities,
  confirmed,
  review,
}: BookletContactEntry): Listed => ({
  contact: {
    name,
    about,
    ...(confirmed && phone !== undefined ? { phone } : {}),
    ...(url === undefined ? {} : { url }),
    ...(localities === undefined ? {} : { localities }),
  },
  review,
});

/** A helpline in a booklet: one number in one place. A number for texts is in its action, and is no number to ring. */
export const listHelpline = ({ name, action, phone, localities, review }: HelplineEntry): Listed => ({
  contact: {
    name,
    about: action,
    ...(phone === undefined || /\btext\b/i.test(action) ? {} : { phone }),
    ...(localities === undefined ? {} : { localities }),
  },
  review,
});

/**
 * A section as a booklet for these areas shows it: without the contacts of other areas.
 * @throws ContentError when it names a contact that there is not.
 */
export function toSection(
  { id, title, condolence, paragraphs, list, contacts = [] }: BookletSectionEntry,
  { file, listed, localities }: Given,
): { readonly section: BookletSection; readonly reviews: readonly string[] } {
  const found = contacts.map((contact) => {
    const one = listed.get(contact);
    if (one !== undefined) return one;
    throw new ContentError(`${file}, entry "${id}": contacts: there is no confirmed contact or helpline "${contact}"`);
  });
  const near = found.filter(
    ({ contact }) => localities === undefined || (contact.localities?.some((one) => localities.includes(one)) ?? true),
  );
  return {
    section: {
      id,
      title,
      ...(condolence === undefined ? {} : { condolence }),
      paragraphs,
      ...(list === undefined ? {} : { list }),
      ...(near.length === 0 ? {} : { contacts: near.map(({ contact }) => contact) }),
    },
    reviews: near.map(({ review }) => review),
  };
}

interface Given {
  readonly file: string;
  readonly listed: ReadonlyMap<string, Listed>;
  readonly localities: Booklet['localities'];
}
