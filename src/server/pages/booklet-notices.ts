import type { Booklet } from '../../content/booklet.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthOf = (day: string) => month.format(new Date(day));

/**
 * What a reader has to know before they rely on a booklet: that its check is late, or that it was never done. Nothing when
 * all is well. `today` is a day, YYYY-MM-DD.
 */
export function bookletNotices({ review, confirmed }: Booklet, today: string): readonly string[] {
  return [
    ...(review < today
      ? [`This booklet was due to be checked in ${monthOf(review)}. Some details may have changed.`]
      : []),
    ...(confirmed
      ? []
      : ['We are still checking this booklet. Ask the ward or team if you are not sure about something.']),
  ];
}

/** Which version it is, who answers for it and when it is checked again. */
export const imprint = ({ version, owner, review }: Booklet): readonly string[] => [
  `Version ${version}`,
  `Looked after by: ${owner}`,
  `To be checked by ${monthOf(review)}`,
];

/** The exit that every booklet has: a worry weighs as much as a complaint. */
export const worriesWords = {
  title: 'I have worries about the care',
  say: 'You can tell us about it in our online chat. It counts as much as a complaint.',
  open: 'Open the chat',
  type: 'Type: I have worries about the care',
  call: 'You can also call us on',
} as const;

/** A web address as it is read, for screens and for paper. */
export const readable = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
