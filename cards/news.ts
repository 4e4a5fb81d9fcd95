import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './news.json' with { type: 'json' };
import { plainLines } from './plain-text.ts';
import { heading, Lines } from './wording.ts';

/** A heading and some sentences, and nothing to do. Names in it are drawn as plain text. */
export const news = defineCard({
  id: 'news',
  template,
  view: z.object({ title: z.string(), paragraphs: Lines }),
  form: NoInputs,
  build: ({ title, paragraphs }) => ({ title: heading(title), paragraphs: plainLines(paragraphs) }),
  says: ({ title }) => title,
});
