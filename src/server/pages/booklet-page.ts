import type { Booklet, BookletSection } from '../../content/booklet.ts';
import { bookletFrame, joined, worriesBox } from './booklet-frame.ts';
import { bookletNotices, imprint, readable } from './booklet-notices.ts';
import { type Html, html } from './html.ts';
import { type PageFacts, phoneLink } from './page.ts';

interface Given {
  readonly booklet: Booklet;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** The chat's full address, for paper. */
  readonly chat: string | undefined;
}

/** A booklet to read on a screen or to print. */
export function bookletPage(facts: PageFacts, { booklet, today, chat }: Given): string {
  const { id, title, sections } = booklet;
  // Somebody has died: that is said before anything is explained or offered.
  const [first, ...rest] = sections;
  const worries = worriesBox(facts, chat);
  const main = html`<nav class="up" aria-label="Booklets"><a href="/booklets">All booklets</a></nav>
<h1>${title}</h1>
${noticesOf(bookletNotices(booklet, today))}
${first === undefined ? undefined : sectionOf(first)}
<ul class="ways">
<li><a href="/booklets/${id}.pdf">Download this booklet (PDF)</a></li>
<li><a href="/booklets/${id}.pdf?size=large">Download it in large print (PDF)</a></li>
</ul>
${worries}
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">What is in this booklet</h2>
<ol>
${joined(rest.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>`))}
</ol>
</nav>
${joined(rest.map(sectionOf))}
${worries}
<div class="imprint">
${joined(imprint(booklet).map((line) => html`<p>${line}</p>`))}
</div>`;
  return bookletFrame(facts, { title, main });
}

const noticesOf = (notices: readonly string[]): Html | undefined =>
  notices.length === 0
    ? undefined
    : html`<div class="notices">${joined(notices.map((one) => html`<p>${one}</p>`))}</div>`;

const sectionOf = ({
  id,
  title,
  paragraphs,
  list = [],
  contacts = [],
}: BookletSection): Html => html`<section aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1">${title}</h2>
${joined(paragraphs.map((text) => html`<p>${text}</p>`))}
${list.length === 0 ? undefined : html`<ul>${joined(list.map((item) => html`<li>${item}</li>`))}</ul>`}
${contacts.length === 0 ? undefined : html`<ul class="contacts">${joined(contacts.map(contactOf))}</ul>`}
</section>`;

const contactOf = ({ name, about, phone, url }: NonNullable<BookletSection['contacts']>[number]): Html => html`<li>
<p class="name">${name}</p>
<p>${about}</p>
${phone === undefined ? undefined : html`<p>Phone: ${phoneLink(phone)}</p>`}
${url === undefined ? undefined : html`<p><a href="${url}" rel="noreferrer">${readable(url)}</a></p>`}
</li>`;
