import type { Row } from '../../triage/scorer/training/row.ts';
import { judge } from './judge.ts';
import { crossParts, heldOutPart } from './parts.ts';
import { report } from './report.ts';

/** Learns and measures on parts of the rows, and gives all figures as Markdown. */
export function evaluate(rows: readonly Row[]): string {
  const cross = crossParts(rows).flatMap(judge);
  return ['### Held out', report(judge(heldOutPart(rows))), '### Cross-validated', report(cross)].join('\n\n');
}

const marks = { start: '<!-- figures: npm run evaluate writes from here -->', end: '<!-- to here -->' };

/** The page with these figures in the place of those before. @throws Error when the page has no place for them. */
export function withFigures(page: string, figures: string): string {
  const [before, rest] = page.split(marks.start);
  const [, after] = rest?.split(marks.end) ?? [];
  if (before === undefined || after === undefined) throw new Error('the page has no place for figures');
  return `${before}${marks.start}\n\n${figures}\n\n${marks.end}${after}`;
}
