import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './content-history.json' with { type: 'json' };
import { plainLines, plainText } from './plain-text.ts';
import { execute } from './tap.ts';
import { heading, Lines } from './wording.ts';

const Version = z.object({
  name: z.string(),
  lines: Lines,
  /** Brings this version back; not given for the one that people see now. */
  value: z.string().optional(),
});

/** Who changed an entry, when and why, newest first; each version can be brought back. */
export const contentHistory = defineCard({
  id: 'content-history',
  template,
  view: z.object({
    title: z.string(),
    notice: Lines,
    versions: z.array(Version).readonly(),
    restore: z.string(),
    about: z.string(),
    open: z.string(),
    back: z.string(),
  }),
  form: NoInputs,
  build: (view, carry) => ({
    title: heading(view.title, 'large'),
    notice: plainLines(view.notice),
    versions: view.versions.map(({ name, lines, value }) => ({
      type: 'Container',
      separator: true,
      items: [
        plainText(name, { weight: 'bolder' }),
        ...plainLines(lines),
        ...(value === undefined
          ? []
          : [{ type: 'ActionSet', actions: [execute(view.restore, carry('restore', value))] }]),
      ],
    })),
    actions: [
      {
        type: 'ActionSet',
        spacing: 'medium',
        actions: [execute(view.open, carry('open', view.about)), execute(view.back, carry('back', view.about))],
      },
    ],
  }),
  says: ({ title }) => title,
});
