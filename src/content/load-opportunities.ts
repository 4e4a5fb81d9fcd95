import type { Content } from './content.ts';
import { ContentError } from './content-error.ts';
import type { ContentFiles } from './content-files.ts';
import { londonDay } from './london-time.ts';
import { nextDates } from './next-dates.ts';
import type { Opportunity } from './opportunity.ts';
import { OpportunityEntry } from './opportunity-schema.ts';
import { readEntries, readEntry } from './read-entries.ts';
import { BankHolidaysEntry } from './schemas.ts';

const file = 'opportunities.json';
const shown = 3;

/**
 * Reads the ways to be involved. Takes the content's files.
 * @throws ContentError naming the file and the entry that is wrong, and the mend.
 */
export function loadOpportunities(files: ContentFiles): Pick<Content, 'opportunities' | 'opportunity' | 'nextDates'> {
  const entries = readEntries(files, file, OpportunityEntry);
  const { days } = readEntry(files, 'bank-holidays.json', BankHolidaysEntry);
  const closedDays = new Set(days.map(({ date }) => date));
  const all = entries.map(toOpportunity);
  const twice = all.find(({ name }, at) => all.findIndex((other) => other.name === name) !== at);
  if (twice !== undefined)
    throw new ContentError(`${file}, entry "${twice.id}": name: used twice; people choose by it, so give each its own`);
  const byId = new Map(all.map((opportunity) => [opportunity.id, opportunity]));
  return {
    opportunities: (now) => all.filter((opportunity) => isOpen(opportunity, now)),
    opportunity: (id) => byId.get(id),
    nextDates: ({ id, dates }, now) =>
      nextDates(dates, { after: now, count: shown, closedDays }).map((date) => ({ opportunity: id, ...date })),
  };
}

/** Open to the end of its closing day in London, and as long as one of its dates is still to come where it lists them. */
function isOpen({ closes, dates }: Opportunity, now: Date): boolean {
  if (closes !== undefined && londonDay(now) > closes) return false;
  return dates.kind !== 'on' || nextDates(dates, { after: now, count: 1, closedDays: new Set() }).length > 0;
}

/** An address or a number that nobody has checked sends nobody anywhere. */
function toOpportunity({ owner: _owner, review: _review, source: _source, url, contact, ...rest }: OpportunityEntry) {
  const { email, phone, role } = contact;
  return {
    ...rest,
    contact: {
      role,
      ...(rest.confirmed && email !== undefined ? { email } : {}),
      ...(rest.confirmed && phone !== undefined ? { phone } : {}),
    },
    ...(rest.confirmed && url !== undefined ? { url } : {}),
  } satisfies Opportunity;
}
