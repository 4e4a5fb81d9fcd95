import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import type { Element } from './element.ts';
import { englishToo } from './english-too.ts';
import template from './greeting.json' with { type: 'json' };
import { plainText } from './plain-text.ts';
import { heading, Lines, wording } from './wording.ts';

const Choice = z.object({
  label: z.string(),
  hint: z.string().optional(),
  value: z.string(),
  /** The address of a picture beside it. */
  picture: z.string().optional(),
});
type Choice = z.infer<typeof Choice>;

/** The first hello and the menu: what the bot can do, that it is not for emergencies, and help now. */
export const greeting = defineCard({
  id: 'greeting',
  template,
  view: z.object({
    title: z.string(),
    paragraphs: Lines,
    notice: z.string(),
    /** The notice in English, where its translation is unchecked. */
    english: z.string().optional(),
    /** `value` is the id of the dialog that starts. */
    choices: z.array(Choice).readonly(),
    help: z.string(),
  }),
  form: NoInputs,
  build: ({ title, paragraphs, english, choices }, carry) => ({
    title: heading(title, 'large'),
    paragraphs: wording(paragraphs),
    english: englishToo('notice', english, { weight: 'bolder' }),
    choices: choices.map((choice, index) => ({
      ...tile(choice, carry('start', choice.value)),
      spacing: index === 0 ? 'medium' : 'small',
    })),
  }),
  says: ({ title, notice }) => `${title} ${notice}`,
});

/** One tappable tile, because a button has no room for the line that explains it. */
const tile = ({ label, hint, picture }: Choice, data: Element): Element => ({
  type: 'Container',
  style: 'emphasis',
  selectAction: { type: 'Action.Submit', title: hint === undefined ? label : `${label} ${hint}`, data },
  items: beside(picture, [
    // The space keeps label and hint two words for whoever compares what is shown with the tile's name.
    plainText(`${label} `, { color: 'accent', weight: 'bolder', underline: true }),
    ...(hint === undefined ? [] : [plainText(hint, {}, { spacing: 'none' })]),
  ]),
});

/** What says the same to whoever reads pictures; it has no name of its own. */
const beside = (picture: string | undefined, items: readonly Element[]): readonly Element[] =>
  picture === undefined
    ? items
    : [
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', width: 'auto', items: [{ type: 'Image', url: picture, width: '48px', altText: '' }] },
            { type: 'Column', width: 'stretch', verticalContentAlignment: 'center', items },
          ],
        },
      ];
