import type { YouSaidWeDid } from '../../content/you-said-we-did.ts';
import { bookletFrame, joined } from './booklet-frame.ts';
import { type Html, html } from './html.ts';
import type { PageFacts } from './page.ts';

export const youSaidWords = {
  title: 'You said, we did',
  lead: 'This is what people told us about our care, and what we did about it.',
  nothing: 'There is nothing here yet.',
  said: 'You said',
  did: { done: 'We did', planned: 'What we will do' },
  feed: 'Follow this page with a news reader (RSS)',
};

export const feedPath = '/you-said-we-did.xml';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What changed because people spoke, by month, newest first. Text alone, which needs no script. */
export function youSaidWeDidPage(facts: PageFacts, entries: readonly YouSaidWeDid[]): string {
  const months = [...Map.groupBy(entries, ({ day }) => day.slice(0, 7))];
  const main = html`<h1>${youSaidWords.title}</h1>
<p>${youSaidWords.lead}</p>
<p>Do you want to tell us something? Use <a href="/chat">our online chat</a>.</p>
${months.length === 0 ? html`<p>${youSaidWords.nothing}</p>` : joined(months.map(monthOf))}
<p class="imprint"><a href="${feedPath}">${youSaidWords.feed}</a></p>`;
  return bookletFrame(facts, {
    title: youSaidWords.title,
    main,
    feed: { title: `${youSaidWords.title} – ${facts.trustName}`, path: feedPath },
  });
}

const monthOf = ([id, entries]: readonly [
  string,
  readonly YouSaidWeDid[],
]): Html => html`<section aria-labelledby="month-${id}">
<h2 id="month-${id}">${month.format(new Date(`${id}-01`))}</h2>
${joined(entries.map(changeOf))}
</section>`;

const changeOf = ({
  id,
  title,
  where,
  said,
  state,
  did,
}: YouSaidWeDid): Html => html`<article class="change" id="change-${id}">
<h3>${title}</h3>
${where === undefined ? undefined : html`<p class="where">${where}</p>`}
<h4>${youSaidWords.said}</h4>
${paragraphs(said)}
<h4>${youSaidWords.did[state]}</h4>
${paragraphs(did)}
</article>`;

const paragraphs = (texts: readonly string[]): Html => joined(texts.map((text) => html`<p>${text}</p>`));
