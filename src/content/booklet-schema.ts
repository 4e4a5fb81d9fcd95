import { z } from 'zod/v4';
import { entry, locality, phone, url, words } from './schemas.ts';

const sectionId = entry.id;

/** Whom to turn to. A number is only shown once somebody has checked it. */
const Contact = z.strictObject({
  name: words,
  about: words,
  phone: phone.optional(),
  url: url.optional(),
  localities: z.array(locality).min(1).readonly().optional(),
});

/** One section, written once and used by every booklet that names it. */
export const BookletSectionEntry = z.strictObject({
  ...entry,
  title: words.max(80, 'must be 80 characters or fewer'),
  paragraphs: z.array(words).min(1, 'give at least one paragraph').readonly(),
  list: z.array(words).min(1).readonly().optional(),
  contacts: z.array(Contact).min(1).readonly().optional(),
});
export type BookletSectionEntry = z.infer<typeof BookletSectionEntry>;

export const BookletEntry = z.strictObject({
  ...entry,
  title: words.max(80, 'must be 80 characters or fewer'),
  route: z.enum(['adult', 'child', 'baby', 'sudden', 'unsure']),
  services: z.array(entry.id).min(1).readonly().optional(),
  localities: z.array(locality).min(1).readonly().optional(),
  version: words.max(40, 'must be 40 characters or fewer'),
  /** Ids of sections, in the order they are read. */
  sections: z.array(sectionId).min(1, 'name at least one section').readonly(),
});
export type BookletEntry = z.infer<typeof BookletEntry>;

export const BereavementCardEntry = z.strictObject({
  ...entry,
  title: words,
  picture: z.string().regex(/^[a-z0-9-]+\.png$/, 'name a PNG file of the folder pictures, for example card.png'),
  alt: words,
  credit: words,
});
export type BereavementCardEntry = z.infer<typeof BereavementCardEntry>;
