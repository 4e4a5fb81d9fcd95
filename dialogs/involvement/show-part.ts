import { z } from 'zod/v4';
import { offer } from '../../cards/offer.ts';
import type { Opportunity } from '../../src/content/opportunity.ts';
import type { DrawnCard, Reply, Showing } from '../dialog.ts';
import { ages } from './age.ts';
import { drawDetails } from './draw-details.ts';
import { drawAll } from './draw-list.ts';
import { isFor } from './open-to.ts';
import { cardWords } from './words.ts';

const Age = z.enum(ages).optional().catch(undefined);

/**
 * What a button asks to see: `all`, `all:2`, `all:1:16-17`, an opportunity's id, or `id:16-17`. One that has closed, or is
 * no longer there, is told as that, with the list again: cards stay in a chat for longer than opportunities stay open.
 */
export function showPart(what: string, showing: Showing): readonly Reply[] {
  const [id = '', second, third] = what.split(':');
  const { content, speaker, now, nonce } = showing;
  if (id === 'all') return [drawAll(Number(second ?? 1), Age.parse(third), showing, `${nonce}.1`)];
  const age = Age.parse(second);
  const found = content.opportunity(id);
  if (found === undefined || !isFor(found, speaker.audience))
    return [gone(undefined, showing, `${nonce}.1`), drawAll(1, age, showing, `${nonce}.2`)];
  if (content.opportunities(now).includes(found))
    return [{ kind: 'card', card: drawDetails(found, age, showing, `${nonce}.1`) }];
  return [gone(found, showing, `${nonce}.1`), drawAll(1, age, showing, `${nonce}.2`)];
}

/** An opportunity as it would be read, whether it is open or not. */
export function previewOf(kind: string, id: string, showing: Showing): DrawnCard | undefined {
  const found = kind === 'opportunities' ? showing.content.opportunity(id) : undefined;
  return found === undefined ? undefined : drawDetails(found, undefined, showing, showing.nonce);
}

function gone(closed: Opportunity | undefined, { speaker }: Showing, nonce: string): Reply {
  const words = cardWords[speaker.locale].gone;
  const since = closed?.closes === undefined ? words.closedDates : words.closedSince(closed.closes);
  const card = offer.draw(
    {
      title: closed === undefined ? words.unknown : words.closed(closed.name),
      paragraphs: [closed === undefined ? words.unknownWhy : since, words.next],
      buttons: [
        {
          label: words.tellMe,
          action: 'start',
          value: closed === undefined ? 'interest:none' : `interest:none:${closed.interest}`,
        },
      ],
    },
    nonce,
  );
  return { kind: 'card', card };
}
