import type { YouSaidWeDid } from '../../content/you-said-we-did.ts';
import { joined } from './booklet-frame.ts';
import { type Html, html } from './html.ts';
import { feedPath, youSaidWords } from './you-said-we-did-page.ts';

interface Given {
  readonly trustName: string;
  /** The trust's ODS code, which makes the ids its own whatever the service is called. */
  readonly odsCode: string;
  /** The service's address, without a slash at its end. */
  readonly base: string;
  readonly entries: readonly YouSaidWeDid[];
}

/** What a reader needs to catch up; the page has them all. */
const most = 50;

/** What changed as RSS 2.0, newest first. */
export function youSaidWeDidFeed({ trustName, odsCode, base, entries }: Given): string {
  const page = `${base}/you-said-we-did`;
  const items = entries.slice(0, most).map(
    (entry) => html`<item>
<title>${inXml(entry.title)}</title>
<link>${page}#change-${entry.id}</link>
<guid isPermaLink="false">${odsCode}/you-said-we-did/${entry.id}</guid>
<pubDate>${new Date(entry.day).toUTCString()}</pubDate>
<description>${inXml(describe(entry).markup)}</description>
</item>`,
  );
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${inXml(`${youSaidWords.title} – ${trustName}`)}</title>
<link>${page}</link>
<description>${youSaidWords.lead}</description>
<language>en-gb</language>
<atom:link href="${base}${feedPath}" rel="self" type="application/rss+xml"/>
${joined(items)}
</channel>
</rss>
`.markup;
}

/** Readers take a description for HTML, so it is markup first and text of the feed after that. */
const describe = ({
  where,
  said,
  state,
  did,
}: YouSaidWeDid): Html => html`${where === undefined ? undefined : html`<p>${where}</p>`}
<p><strong>${youSaidWords.said}</strong></p>
${joined(said.map((text) => html`<p>${text}</p>`))}
<p><strong>${youSaidWords.did[state]}</strong></p>
${joined(did.map((text) => html`<p>${text}</p>`))}`;

/** Without what XML 1.0 cannot hold, even escaped: control characters, half characters and two that are none. */
const inXml = (text: string): string =>
  [...text.toWellFormed()].filter((sign) => /[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(sign)).join('');
