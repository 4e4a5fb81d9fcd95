import type { BereavementCard, Booklet } from '../../content/booklet.ts';
import { bookletFrame, joined, worriesBox } from './booklet-frame.ts';
import { type Html, html } from './html.ts';
import type { PageFacts } from './page.ts';

interface Given {
  readonly booklets: readonly Booklet[];
  readonly cards: readonly BereavementCard[];
  readonly chat: string | undefined;
}

/** For everybody whose adult, child or baby has died; the others are for a ward, a service or an area. */
const isGeneral = ({ services, localities }: Booklet) => services === undefined && localities === undefined;

/** All booklets, and the card that families are given. */
export function bookletListPage(facts: PageFacts, { booklets, cards, chat }: Given): string {
  const main = html`<h1>When someone has died</h1>
<p>These booklets say what happens now and who can help you. You can read them here, print them or download them.</p>
<p>We do not record who reads them.</p>
${worriesBox(facts, chat)}
${groupOf('general', 'Booklets', booklets.filter(isGeneral))}
${groupOf(
  'near',
  'Booklets for a ward or an area',
  booklets.filter((booklet) => !isGeneral(booklet)),
)}
${joined(cards.map(cardOf))}`;
  return bookletFrame(facts, { title: 'When someone has died', main });
}

const groupOf = (id: string, title: string, booklets: readonly Booklet[]): Html | undefined =>
  booklets.length === 0
    ? undefined
    : html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul class="list">
${joined(booklets.map(entryOf))}
</ul>
</section>`;

const entryOf = ({ id, title }: Booklet): Html => html`<li><a href="/booklets/${id}">${title}</a></li>`;

const cardOf = ({
  id,
  title,
  picture,
  alt,
  credit,
}: BereavementCard): Html => html`<section aria-labelledby="card-${id}">
<h2 id="card-${id}">${title}</h2>
<p>You can ask us for this card in our <a href="/chat">online chat</a>.</p>
<figure><img src="/pictures/${picture}" alt="${alt}" width="640" height="400"><figcaption>${credit}</figcaption></figure>
</section>`;

/** There is no such booklet (any more). */
export function noBookletPage(facts: PageFacts): string {
  const main = html`<h1>This page is not here</h1>
<p>The booklet may have a new address. You can find it in <a href="/booklets">the list of all booklets</a>.</p>
<p>You can also ask for it in <a href="/chat">our online chat</a>.</p>`;
  return bookletFrame(facts, { title: 'This page is not here', main });
}
