import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { Occasion, Opportunity } from '../content/opportunity.ts';

/** What the file says of one date beside what the content says. */
export interface CalendarDate {
  readonly opportunity: Opportunity;
  readonly occasion: Occasion;
  /** When the file is made. */
  readonly now: Date;
  /** The trust's host name, which makes the date's id unlike everybody else's. */
  readonly host: string;
}

const askFirst = 'Ask the coordinator before you travel: a date can change.';

/**
 * One date as an iCalendar file (RFC 5545), which Outlook, Apple's and Google's calendars open. Times are in UTC, so that
 * it needs no time zone of its own; the same date always has the same id, so adding it twice adds it once. No alarm: when
 * to be reminded is the person's own choice.
 */
export function calendarFile({ opportunity, occasion, now, host }: CalendarDate): string {
  const { id, name, summary, localities, online, place, contact, confirmed } = opportunity;
  const where = [localities.join(', '), place ?? (online ? 'Online' : '')].filter((part) => part !== '').join('. ');
  const calendar = new ICalCalendar({ prodId: { company: 'Lanyard', product: 'Involvement', language: 'EN' } });
  calendar.createEvent({
    id: `${id}-${occasion.day}@${host}`,
    stamp: now,
    start: occasion.start,
    end: occasion.end,
    summary: name,
    location: where,
    description: [summary, `Who to ask: ${contact.role}.`, askFirst].join('\n'),
    status: confirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
  });
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString()}\r\n`;
}
