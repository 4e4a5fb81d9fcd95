import { z } from 'zod/v4';
import { type Carry, defineCard } from './card.ts';
import { watchFor } from './case-notes.ts';
import template from './case-write.json' with { type: 'json' };
import type { Element } from './element.ts';
import { plainLines, plainText } from './plain-text.ts';
import { execute } from './tap.ts';
import { heading, Lines } from './wording.ts';

/**
 * What a colleague writes to the person of a case: first with the parts of a good reply beside it, then as the person
 * will see it, to be sent or changed.
 */
export const caseWrite = defineCard({
  id: 'case-write',
  template,
  view: z.object({
    reference: z.string(),
    version: z.number().int(),
    title: z.string(),
    /** Where it will be read. */
    reach: z.string(),
    notice: z.string().optional(),
    /** The parts of a good reply. */
    parts: Lines,
    partsTitle: z.string(),
    text: z.string(),
    /** Set on the preview: the same text may be sent. */
    preview: z.object({ title: z.string(), hold: z.string() }).optional(),
    back: z.string(),
  }),
  form: z.object({ text: z.string().max(60_000).default('') }),
  build: (view, carry) => ({
    notice: watchFor(view.notice === undefined ? [] : [view.notice]),
    title: heading(view.title, 'large'),
    reach: plainText(view.reach, { isSubtle: true }, { spacing: 'small' }),
    ...(view.preview === undefined ? writing(view, carry) : preview(view, view.preview, carry)),
  }),
  says: ({ title, reference }) => `${title}: ${reference}`,
});

interface Writing {
  readonly reference: string;
  readonly version: number;
  readonly partsTitle: string;
  readonly parts: readonly string[];
  readonly text: string;
  readonly back: string;
}

const taps = ({ reference, version }: Writing) => `${reference}:${version}`;

const writing = (view: Writing, carry: Carry) => ({
  body: [
    plainText(view.partsTitle, { weight: 'bolder' }, { spacing: 'medium' }),
    ...plainLines(view.parts, { isSubtle: true }),
    {
      type: 'Input.Text',
      id: 'text',
      label: 'What you write to them',
      isMultiline: true,
      value: view.text,
      spacing: 'medium',
    },
  ] satisfies Element[],
  actions: [
    execute('See it before it goes', carry('preview', taps(view)), { style: 'positive' }),
    execute(view.back, carry('hide-words', taps(view)), { associatedInputs: 'none' }),
  ],
});

function preview(view: Writing, { title, hold }: { readonly title: string; readonly hold: string }, carry: Carry) {
  const withText = (action: string) => ({ ...carry(action, taps(view)), text: view.text });
  return {
    body: [
      {
        type: 'Container',
        style: 'emphasis',
        spacing: 'medium',
        items: [plainText(title, { weight: 'bolder' }), plainText(view.text, {}, { spacing: 'small' })],
      },
      plainText(hold, { isSubtle: true }, { spacing: 'small' }),
    ] satisfies Element[],
    actions: [
      execute('Send this as our reply', withText('reply'), { style: 'positive' }),
      execute('Send it as a question to them', withText('ask')),
      execute('Change it', withText('write')),
      execute(view.back, carry('hide-words', taps(view))),
    ],
  };
}
