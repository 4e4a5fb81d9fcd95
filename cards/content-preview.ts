import { z } from 'zod/v4';
import { defineCard, Typed } from './card.ts';
import template from './content-preview.json' with { type: 'json' };
import type { Element } from './element.ts';
import { onlyToRead } from './only-to-read.ts';
import { plainLines, plainText } from './plain-text.ts';
import { execute } from './tap.ts';
import { heading, Lines } from './wording.ts';

const Said = z.object({ label: z.string(), text: z.string() });
const Change = z.object({ label: z.string(), from: z.string(), to: z.string() });
const Action = z.object({ title: z.string(), action: z.string(), main: z.boolean().default(false) });

/** What is about to change, what people will see then, and why; nothing has happened yet. */
export const contentPreview = defineCard({
  id: 'content-preview',
  template,
  view: z.object({
    title: z.string(),
    problem: z.string().optional(),
    notice: Lines,
    changes: z.array(Change).readonly(),
    shownTitle: z.string(),
    shown: z.array(Said).readonly(),
    /** The card itself, where people read it on one: its content as Adaptive Cards have it. */
    card: z.record(z.string(), z.unknown()).optional(),
    /** Left out where nothing is asked. */
    askWhy: z.string().optional(),
    why: z.string(),
    /** What the form wrote, as JSON text: it goes with the card and comes back with it. */
    written: z.string(),
    about: z.string(),
    actions: z.array(Action).readonly(),
  }),
  form: z.object({ why: Typed, written: Typed }),
  build: (view, carry) => ({
    title: heading(view.title, 'large'),
    problem: view.problem === undefined ? [] : [plainText(view.problem, { color: 'attention', weight: 'bolder' })],
    notice: plainLines(view.notice),
    changes: view.changes.map(changeOf),
    hasShown: view.shown.length > 0 || view.card !== undefined,
    shown: [
      heading(view.shownTitle),
      ...(view.card === undefined ? view.shown.flatMap(saidOf) : onlyToRead(view.card)),
    ],
    why:
      view.askWhy === undefined
        ? []
        : [{ type: 'Input.Text', id: 'why', label: view.askWhy, value: view.why, spacing: 'medium' }],
    written: [{ type: 'Input.Text', id: 'written', label: 'What you wrote', isVisible: false, value: view.written }],
    actions: [
      {
        type: 'ActionSet',
        actions: view.actions.map(({ title, action, main }) =>
          execute(title, carry(action, view.about), main ? { style: 'positive' } : {}),
        ),
      },
    ],
  }),
  says: ({ title }) => title,
});

const changeOf = ({ label, from, to }: z.infer<typeof Change>): Element => ({
  type: 'Container',
  separator: true,
  items: [
    plainText(label, { weight: 'bolder' }),
    ...(from === '' ? [] : [plainText(`Before: ${from}`, { isSubtle: true }, { spacing: 'small' })]),
    plainText(`Now: ${to === '' ? 'nothing' : to}`, {}, { spacing: 'small' }),
  ],
});

const saidOf = ({ label, text }: z.infer<typeof Said>): Element[] =>
  text
    .split('\n')
    .map((line, at) => plainText(label === '' || at > 0 ? line : `${label}: ${line}`, {}, { spacing: 'small' }));
