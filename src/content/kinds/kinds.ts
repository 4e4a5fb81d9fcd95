import { bookletContacts, bookletSections, booklets } from './booklets.ts';
import type { Kind } from './kind.ts';
import { bankHolidays, opportunities } from './opportunities.ts';
import { helplines, opening, otherOrganisations, services } from './places.ts';
import { youSaidWeDid } from './you-said-we-did.ts';

/** What the team can change, in the order that it is offered. */
export const kinds: readonly Kind[] = [
  services,
  opportunities,
  booklets,
  bookletSections,
  bookletContacts,
  helplines,
  otherOrganisations,
  bankHolidays,
  opening,
  youSaidWeDid,
];

export const kindOf = (id: string): Kind | undefined => kinds.find((kind) => kind.id === id);
