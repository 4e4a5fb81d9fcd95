import { z } from 'zod/v4';
import { BarChart, barChart } from './bar-chart.ts';
import { defineCard, NoInputs } from './card.ts';
import template from './digest.json' with { type: 'json' };
import { labelledLines } from './labelled.ts';
import { heading } from './wording.ts';

/** A week in figures, for the team; nobody’s words and nobody’s case. */
export const digest = defineCard({
  id: 'digest',
  template,
  view: z.object({
    title: z.string(),
    charts: z.array(BarChart).readonly().default([]),
    rows: z.array(z.object({ label: z.string(), value: z.string() })).readonly(),
  }),
  form: NoInputs,
  build: ({ title, charts, rows }) => ({
    title: heading(title, 'large'),
    charts: charts.flatMap(barChart),
    rows: labelledLines(rows.map(({ label, value }) => [label, value] as const)),
  }),
  says: ({ title }) => title,
});
