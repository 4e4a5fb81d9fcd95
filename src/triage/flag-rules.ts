import type { Seen } from './see.ts';
import type { Flag, Route } from './triaged.ts';

interface FlagRule {
  readonly flag: Flag;
  readonly when: (seen: Seen, route: Route) => boolean;
  readonly because: (seen: Seen) => readonly string[];
}

const needsConsent: readonly Route[] = ['complaint', 'pals', 'data-protection', 'staff-allegation'];

/** What staff have to know beside the route. Every row that holds adds its flag. */
export const flagRules: readonly FlagRule[] = [
  // Duty of candour: this message may be the moment the Trust becomes aware.
  { flag: 'possible-harm', when: ({ harm }) => harm.length > 0, because: ({ harm }) => harm },
  // Consent is sought after receipt; the case is never refused for want of it (SI 2009/309, reg 5).
  {
    flag: 'third-party',
    when: ({ given }, route) =>
      (given.relation === 'someone-else' || given.relation === 'carer') && needsConsent.includes(route),
    because: () => ['They speak for somebody else: ask for that person’s consent.'],
  },
  { flag: 'staff-allegation', when: ({ allegations }) => allegations.length > 0, because: () => [] },
  // A concern may hide in a nomination, or in a request for a booklet: it is offered its own road, and the team sees it.
  {
    flag: 'concern',
    when: ({ given, explicitComplaint, seriousAccusation, dissatisfaction }) =>
      given.kind !== 'feedback' &&
      given.kind !== 'contact-request' &&
      [...explicitComplaint, ...seriousAccusation, ...dissatisfaction].length > 0,
    because: ({ explicitComplaint, seriousAccusation, dissatisfaction }) => [
      ...explicitComplaint,
      ...seriousAccusation,
      ...dissatisfaction,
    ],
  },
  {
    flag: 'data-protection',
    when: ({ dataProtection }) => dataProtection.length > 0,
    because: ({ dataProtection }) => dataProtection,
  },
  {
    flag: 'other-organisation',
    when: ({ given }) => given.otherOrganisation === true,
    because: () => ['It is about another organisation: help it to reach the right place.'],
  },
];
