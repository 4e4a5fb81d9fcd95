import { offerList } from '../../cards/offer-list.ts';
import type { Reply, Showing } from '../dialog.ts';
import type { Age } from './age.ts';
import { placeOf, type Wish } from './asked.ts';
import { openTo } from './open-to.ts';
import { rank } from './rank.ts';
import { cardWords } from './words.ts';

/** What the details' button carries: the opportunity and, where it was told, the age, which is then not asked again. */
const detailsOf = (id: string, age: Age | undefined) =>
  ['involvement', id, age].filter((part) => part !== undefined).join(':');

/** The kinds and the place that were asked for go along, so that they are not asked again. */
function tellMeOf({ interests, place }: Wish): string {
  const area = place === undefined || place === 'online' ? place : placeOf(place);
  return `interest:none:${interests.join(',')}:${area ?? ''}`;
}

/** The short list: at most five, the best fit first, each with why it is there. */
export function drawShortList(wish: Wish, showing: Showing): Reply {
  const { speaker, nonce } = showing;
  const words = cardWords[speaker.locale];
  const { kind, matches } = rank(openTo(showing, wish.age), wish, speaker.audience);
  const found = kind === 'asked' && matches.length > 0;
  const nothing = matches.length === 0 ? words.list.nothing : words.list.insteadChoose;
  const card = offerList.draw(
    {
      title: found ? words.list.found(matches.length) : words.list.instead,
      paragraphs: [found ? words.list.choose : nothing],
      items: matches.map(({ opportunity, reasons }) => ({
        name: opportunity.name,
        lines: [opportunity.summary, reasons.map((why) => words.reason(why, opportunity)).join(' ')],
        value: detailsOf(opportunity.id, wish.age),
      })),
      buttons: [
        ...(found ? [] : [{ label: words.list.tellMe, action: 'start' as const, value: tellMeOf(wish) }]),
        { label: words.list.everything, action: 'show', value: allOf(1, wish.age) },
        ...(found ? [{ label: words.list.tellMe, action: 'start' as const, value: tellMeOf(wish) }] : []),
        { label: words.list.again, action: 'start', value: 'involvement' },
      ],
    },
    `${nonce}.1`,
  );
  return { kind: 'card', card };
}

/** So many on one card: together they stay far below what a card may weigh. */
const onOneCard = 8;

export const allOf = (page: number, age: Age | undefined) =>
  ['involvement:all', String(page), age].filter((part) => part !== undefined).join(':');

/** Everything that is open to whoever asks, in parts. A part that is not there is the first one. */
export function drawAll(asked: number, age: Age | undefined, showing: Showing, nonce: string): Reply {
  const words = cardWords[showing.speaker.locale].list;
  const open = openTo(showing, age);
  const pages = Math.max(1, Math.ceil(open.length / onOneCard));
  const page = asked >= 1 && asked <= pages ? asked : 1;
  const shown = open.slice((page - 1) * onOneCard, page * onOneCard);
  const intro = pages === 1 ? words.allOnOne : words.page(page, pages);
  const card = offerList.draw(
    {
      title: words.all,
      paragraphs: [shown.length === 0 ? words.nothing : intro],
      items: shown.map(({ id, name, summary }) => ({ name, lines: [summary], value: detailsOf(id, age) })),
      buttons: [
        ...(page < pages ? [{ label: words.more, action: 'show' as const, value: allOf(page + 1, age) }] : []),
        { label: words.tellMe, action: 'start', value: 'interest:none' },
        { label: words.again, action: 'start', value: 'involvement' },
      ],
    },
    nonce,
  );
  return { kind: 'card', card };
}
