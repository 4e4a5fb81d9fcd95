import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import type { Element } from './element.ts';
import { labelledLines } from './labelled.ts';
import template from './report.json' with { type: 'json' };
import { heading, Lines, wording } from './wording.ts';

const Section = z.object({
  title: z.string(),
  rows: z.array(z.object({ label: z.string(), value: z.string() })).readonly(),
});

/** A month in figures, for the team; nobody’s words and nobody’s case. */
export const report = defineCard({
  id: 'report',
  template,
  view: z.object({
    title: z.string(),
    notice: Lines,
    sections: z.array(Section).readonly(),
    page: z.object({ label: z.string(), url: z.url({ protocol: /^https?$/ }) }),
  }),
  form: NoInputs,
  build: ({ title, notice, sections, page }) => ({
    title: heading(title, 'large'),
    notice: wording(notice),
    page: {
      type: 'ActionSet',
      spacing: 'large',
      actions: [{ type: 'Action.OpenUrl', title: page.label, url: page.url }],
    } satisfies Element,
    sections: sections.map(
      (section): Element => ({
        type: 'Container',
        spacing: 'large',
        items: [
          heading(section.title),
          ...labelledLines(section.rows.map(({ label, value }) => [label, value] as const)),
        ],
      }),
    ),
  }),
  says: ({ title }) => title,
});
