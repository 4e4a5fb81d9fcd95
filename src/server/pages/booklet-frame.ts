import type { Locale } from '../../../dialogs/locale.ts';
import { worriesWords } from './booklet-notices.ts';
import { type Html, html } from './html.ts';
import { noticeWords } from './notice-words.ts';
import { demonstrationNote, type Feed, type PageFacts, page, phoneLink } from './page.ts';

export const joined = (parts: readonly Html[]): Html => ({ markup: parts.map(({ markup }) => markup).join('\n') });

/** What stands around every page of the booklets. No script, and nothing that tells who reads it. */
export function bookletFrame(
  facts: PageFacts,
  given: { readonly title: string; readonly main: Html; readonly feed?: Feed; readonly locale?: Locale },
): string {
  const { title, main, feed, locale = 'en' } = given;
  const { skip, about } = noticeWords[locale];
  const note = demonstrationNote(facts, locale);
  const body = html`<a class="skip" href="#content">${skip}</a>
<header class="bar"><p class="owner" lang="en-GB" dir="auto">${facts.trustName}</p></header>
${note === undefined ? undefined : html`<aside aria-label="${about}">${note}</aside>`}
<main id="content" tabindex="-1">
${main}
</main>`;
  return page({ title: `${title} – ${facts.trustName}`, kind: 'booklet', style: facts.style, locale, feed, body });
}

/** Stands at both ends of every page; `address` is the chat's own, for whoever reads it on paper. */
export const worriesBox = ({ contactPhone }: PageFacts, address: string | undefined): Html => html`<div class="worries">
<p class="title"><a href="/chat">${worriesWords.title}</a></p>
<p>${worriesWords.say}${contactPhone === undefined ? undefined : html` ${worriesWords.call} ${phoneLink(contactPhone)}.`}</p>
${address === undefined ? undefined : html`<p class="paper">${address}</p>`}
</div>`;
