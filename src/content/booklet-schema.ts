import { z } from 'zod/v4';
import { plainBereavementWords } from './booklet-wording.ts';
import { entry, locality, phone, url, words } from './schemas.ts';

const title = plainBereavementWords.max(80, 'must be 80 characters or fewer');

/** Whom to turn to, written once. Its number reaches the public only once somebody has called it (`confirmed`). */
export const BookletContactEntry = z.strictObject({
  ...entry,
  name: words,
  /** What they do, as a line without a full stop. */
  about: plainBereavementWords.regex(/[^.]$/, 'leave out the full stop at its end'),
  phone: phone.optional(),
  url: url.optional(),
  localities: z.array(locality).min(1).readonly().optional(),
});
export type BookletContactEntry = z.infer<typeof BookletContactEntry>;

/** One section, written once and used by every booklet that names it. */
export const BookletSectionEntry = z.strictObject({
  ...entry,
  title,
  /** Its title and first paragraph say that we are sorry. */
  condolence: z.literal(true).optional(),
  paragraphs: z.array(plainBereavementWords).min(1, 'give at least one paragraph').readonly(),
  list: z.array(plainBereavementWords).min(1).readonly().optional(),
  /** Ids of contacts or helplines, in the order they are shown. */
  contacts: z.array(entry.id).min(1).readonly().optional(),
});
export type BookletSectionEntry = z.infer<typeof BookletSectionEntry>;

export const BookletEntry = z.strictObject({
  ...entry,
  title,
  route: z.enum(['adult', 'child', 'baby', 'sudden', 'unsure']),
  services: z.array(entry.id).min(1).readonly().optional(),
  localities: z.array(locality).min(1).readonly().optional(),
  version: words.max(40, 'must be 40 characters or fewer'),
  /** Ids of sections, in the order they are read. */
  sections: z.array(entry.id).min(1, 'name at least one section').readonly(),
});
export type BookletEntry = z.infer<typeof BookletEntry>;

export const BereavementCardEntry = z.strictObject({
  ...entry,
  title: words,
  picture: z.string().regex(/^[a-z0-9-]+\.png$/, 'name a PNG file of the folder pictures, for example card.png'),
  alt: plainBereavementWords,
  credit: plainBereavementWords,
});
export type BereavementCardEntry = z.infer<typeof BereavementCardEntry>;
