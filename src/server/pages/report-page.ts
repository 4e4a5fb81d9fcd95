import type { MonthReport, ReportSection } from '../../reports/month-report.ts';
import { bookletFrame, joined } from './booklet-frame.ts';
import { type Html, html } from './html.ts';
import type { PageFacts } from './page.ts';

export const reportPageWords = {
  what: 'What',
  figure: 'This month',
  chart: (title: string) => `${title}, as a bar chart. The table holds the same figures.`,
  gone: 'This report cannot be opened any more',
  again: 'Its address holds for a day. In Teams, write “@Lanyard report” to get a new one.',
};

/** A month in figures, to be read, printed and saved: text, tables and pictures without a script. */
export function reportPage(facts: PageFacts, { title, notice, sections }: MonthReport): string {
  const main = html`<h1>${title}</h1>
${joined(notice.map((line) => html`<p>${line}</p>`))}
${joined(sections.map(sectionOf))}`;
  return bookletFrame(facts, { title, main });
}

/** For an address that is over, or that was never ours. */
export const reportGonePage = (facts: PageFacts): string =>
  bookletFrame(facts, {
    title: reportPageWords.gone,
    main: html`<h1>${reportPageWords.gone}</h1>
<p>${reportPageWords.again}</p>`,
  });

const sectionOf = ({ title, rows, bars = [] }: ReportSection, place: number): Html => html`<section class="figures">
<h2 id="figures-${String(place)}">${title}</h2>
${bars.some(({ value }) => value > 0) ? chartOf(title, bars) : undefined}
<table aria-labelledby="figures-${String(place)}">
<thead><tr><th scope="col">${reportPageWords.what}</th><th scope="col">${reportPageWords.figure}</th></tr></thead>
<tbody>
${joined(rows.map(({ label, value }) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`))}
</tbody>
</table>
</section>`;

const bar = { height: 28, gap: 12, names: 280, longest: 300 };

/** Bars beside their names; a reader of screens is told where the same stands as a table. */
function chartOf(title: string, bars: NonNullable<ReportSection['bars']>): Html {
  const most = Math.max(...bars.map(({ value }) => value));
  const height = bars.length * (bar.height + bar.gap);
  const lines = bars.map(({ label, value }, place) => {
    const top = place * (bar.height + bar.gap);
    const width = Math.round((value / most) * bar.longest);
    return html`<text x="${String(bar.names - 12)}" y="${String(top + 20)}" text-anchor="end">${label}</text>
<rect x="${String(bar.names)}" y="${String(top)}" width="${String(width)}" height="${String(bar.height)}"></rect>
<text x="${String(bar.names + width + 8)}" y="${String(top + 20)}">${String(value)}</text>`;
  });
  const box = `0 0 ${bar.names + bar.longest + 60} ${height}`;
  return html`<svg class="bars" role="img" aria-label="${reportPageWords.chart(title)}" viewBox="${box}">
${joined(lines)}
</svg>`;
}
