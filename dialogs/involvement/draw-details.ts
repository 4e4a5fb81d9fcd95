import { offer } from '../../cards/offer.ts';
import type { Opportunity } from '../../src/content/opportunity.ts';
import type { DrawnCard, Showing } from '../dialog.ts';
import type { Age } from './age.ts';
import { allOf } from './draw-list.ts';
import { cardWords } from './words.ts';

/** All that people need to know before they say yes: what, why, where, when, how much, what for, and whom to ask. */
export function drawDetails(
  opportunity: Opportunity,
  age: Age | undefined,
  showing: Showing,
  nonce: string,
): DrawnCard {
  const { content, speaker, now, page } = showing;
  const words = cardWords[speaker.locale].details;
  const { id, name, what, why, time, ages, payment, support, dbs, howDecided, accessNeeds, contact } = opportunity;
  const dates = content.nextDates(opportunity, now);
  const provisional = dates.length > 0 && !opportunity.confirmed ? [words.provisional] : [];
  const values: readonly (readonly [keyof typeof words.rows, string])[] = [
    ['where', words.place(opportunity)],
    ['time', time],
    ['ages', ages.words],
    ['payment', payment],
    ['support', support],
    ['dbs', dbs],
    ['howDecided', howDecided],
    ['accessNeeds', accessNeeds],
    ['contact', words.contact(contact)],
    ...(opportunity.closes === undefined ? [] : [['closes', words.closes(opportunity.closes)] as const]),
    ...(dates.length === 0 ? [['noDate', withoutDate(opportunity, words)] as const] : []),
    ...dates.map(({ start, end }, at) => [at === 0 ? 'next' : 'later', words.when(start, end)] as const),
  ];
  return offer.draw(
    {
      title: name,
      paragraphs: [what, why, ...provisional],
      rows: values.map(([row, value]) => ({ label: words.rows[row], value })),
      links: [
        ...dates.map(({ day, start }) => ({
          label: words.addToCalendar(start),
          url: page(`/calendar/${id}/${day}.ics`),
        })),
        ...(opportunity.url === undefined ? [] : [{ label: words.goTo(opportunity.url), url: opportunity.url }]),
      ],
      buttons: [...comeForward(opportunity, age, words), { label: words.all, action: 'show', value: allOf(1, age) }],
    },
    nonce,
  );
}

type Words = (typeof cardWords)['en']['details'];

function withoutDate({ dates, how }: Opportunity, words: Words): string {
  if (dates.kind === 'none-now') return words.noneNow;
  return how === 'link' ? words.anyTimeLink : words.anyTime;
}

/** The way in: a page where there is one, the forum's own form for good practice, else word to the coordinator. */
function comeForward({ id, interest, how, url, dates }: Opportunity, age: Age | undefined, words: Words) {
  if (interest === 'good-practice') return [{ label: words.share, action: 'start' as const, value: 'good-practice' }];
  if (how === 'link' && url !== undefined) return [];
  const value = ['interest', id, age].filter((part) => part !== undefined).join(':');
  if (how === 'link') return [{ label: words.ask, action: 'start' as const, value }];
  return [{ label: dates.kind === 'none-now' ? words.tellMe : words.register, action: 'start' as const, value }];
}
