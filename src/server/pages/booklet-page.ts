import type { Booklet, BookletSection } from '../../content/booklet.ts';
import { type Html, html } from './html.ts';
import { demonstrationNote, type PageFacts, page, phoneLink } from './page.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Says so plainly when a booklet was to be checked before today; nothing otherwise. Both are days, YYYY-MM-DD. */
export const pastReview = ({ review }: Pick<Booklet, 'review'>, today: string): string | undefined =>
  review < today
    ? `This booklet was due to be checked in ${month.format(new Date(review))}. Some details may have changed.`
    : undefined;

/** Which version it is, who answers for it and when it is checked again. */
export const imprint = ({ version, owner, review }: Booklet): readonly string[] => [
  `Version ${version}`,
  `Looked after by: ${owner}`,
  `To be checked by ${month.format(new Date(review))}`,
];

const joined = (parts: readonly Html[]): Html => ({ markup: parts.map(({ markup }) => markup).join('\n') });

/** A booklet to read on a screen or to print: no script, nothing that tells who reads it. */
export function bookletPage(facts: PageFacts, booklet: Booklet, today: string): string {
  const { id, title, sections } = booklet;
  const late = pastReview(booklet, today);
  const body = html`<a class="skip" href="#content">Skip to main content</a>
<header class="bar"><p class="owner">${facts.trustName}</p></header>
<main id="content" tabindex="-1">
${demonstrationNote(facts)}
<h1>${title}</h1>
${late === undefined ? undefined : html`<p class="late"><strong>${late}</strong></p>`}
<nav class="ways" aria-label="Other forms of this booklet">
<p><a href="/booklets/${id}.pdf">Download it (PDF)</a></p>
<p><a href="/booklets/${id}.pdf?size=large">Download it in large print (PDF)</a></p>
</nav>
${worries}
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">What is in it</h2>
<ol>
${joined(sections.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>`))}
</ol>
</nav>
${joined(sections.map(sectionOf))}
${worries}
<footer>
${joined(imprint(booklet).map((line) => html`<p>${line}</p>`))}
<p><a href="/booklets">All booklets</a></p>
</footer>
</main>`;
  return page({ title: `${title} – ${facts.trustName}`, kind: 'booklet', style: facts.style, body });
}

/** All booklets, by name. */
export function bookletListPage(facts: PageFacts, booklets: readonly Booklet[]): string {
  const body = html`<a class="skip" href="#content">Skip to main content</a>
<header class="bar"><p class="owner">${facts.trustName}</p></header>
<main id="content" tabindex="-1">
${demonstrationNote(facts)}
<h1>Booklets for when someone has died</h1>
<p>You can read them here, print them or download them. We do not record who reads them.</p>
<ul>
${joined(booklets.map(({ id, title }) => html`<li><a href="/booklets/${id}">${title}</a></li>`))}
</ul>
${worries}
</main>`;
  return page({ title: `Booklets – ${facts.trustName}`, kind: 'booklet', style: facts.style, body });
}

/** There is no such booklet (any more). */
export function noBookletPage(facts: PageFacts): string {
  const body = html`<header class="bar"><p class="owner">${facts.trustName}</p></header>
<main id="content">
<h1>This page is not here</h1>
<p>The booklet may have a new address. <a href="/booklets">See all booklets</a>, or ask in <a href="/chat">the chat</a>.</p>
</main>`;
  return page({ title: `Not here – ${facts.trustName}`, kind: 'booklet', style: facts.style, body });
}

/** It has the weight of a complaint, so it stands at both ends of every booklet. */
const worries = html`<p class="worries"><a href="/chat">I have worries about the care</a></p>`;

const sectionOf = ({
  id,
  title,
  paragraphs,
  list = [],
  contacts = [],
}: BookletSection): Html => html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${joined(paragraphs.map((text) => html`<p>${text}</p>`))}
${list.length === 0 ? undefined : html`<ul>${joined(list.map((item) => html`<li>${item}</li>`))}</ul>`}
${contacts.length === 0 ? undefined : html`<ul class="contacts">${joined(contacts.map(contactOf))}</ul>`}
</section>`;

const contactOf = ({ name, about, phone, url }: NonNullable<BookletSection['contacts']>[number]): Html =>
  html`<li><strong>${url === undefined ? name : html`<a href="${url}" rel="noreferrer">${name}</a>`}</strong>: ${about}${phone === undefined ? undefined : html`. Call ${phoneLink(phone)}`}</li>`;
