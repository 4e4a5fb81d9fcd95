import { z } from 'zod/v4';
import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';
import { heading } from './wording.ts';

export const BarChart = z.object({
  title: z.string(),
  bars: z.array(z.object({ label: z.string(), value: z.number().min(0) })).readonly(),
});
type BarChart = z.infer<typeof BarChart>;

/** One dot of purple that is seen by day and by night (#7a6bd8), drawn out to a bar: a picture of 137 letters. */
const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOoyr4BAAMgAb6RERdyAAAAAElFTkSuQmCC';
/** How many pixels the longest bar has; a narrow channel shows it whole. */
const longest = 120;

/**
 * A chart of bars that lie: Teams draws it by itself, and a client that cannot draws the same with pictures of bars. Each bar
 * has its words and its number beside it, so that the picture tells nobody more than the text.
 */
export const barChart = (chart: BarChart): Element[] => [
  // Teams shows no title of its own without axes.
  { ...heading(chart.title), spacing: 'medium' },
  {
    type: 'Chart.HorizontalBar',
    title: chart.title,
    displayMode: 'AbsoluteNoAxis',
    data: chart.bars.map(({ label, value }) => ({ x: label, y: value })),
    fallback: { type: 'Container', spacing: 'small', items: chart.bars.map(row(chart)) },
  },
];

const row = ({ bars }: BarChart) => {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return ({ label, value }: BarChart['bars'][number]): Element => ({
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 'stretch', items: [plainText(label, { isSubtle: true })] },
      {
        type: 'Column',
        width: `${longest}px`,
        verticalContentAlignment: 'center',
        items: value === 0 ? [] : [bar(Math.max(2, Math.round((longest * value) / most)))],
      },
      { type: 'Column', width: '48px', items: [plainText(String(value))] },
    ],
  });
};

/** It has no text of its own: its words and its number stand beside it. */
const bar = (width: number): Element => ({ type: 'Image', url: dot, width: `${width}px`, height: '12px', altText: '' });
