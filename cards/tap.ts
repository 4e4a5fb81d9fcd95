import type { Envelope } from './card.ts';
import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';

interface Data {
  readonly lanyard: Envelope;
}

/** A button that fills its line. Each stands in a set of its own: clients lay one set out as a row, or hide its end. */
export const button = (
  title: string,
  data: Data,
  placing: Element = { spacing: 'small' },
  picture?: string,
): Element => ({
  type: 'ActionSet',
  ...placing,
  actions: [
    {
      type: 'Action.Submit',
      title,
      ...(picture === undefined ? {} : { iconUrl: picture }),
      data,
      associatedInputs: 'none',
    },
  ],
});

/** A quiet button that looks like a link; `name` is what screen readers hear when the shown text says too little. */
export const link = (text: string, data: Data, name = text): Element => ({
  type: 'Container',
  minHeight: '32px',
  selectAction: { type: 'Action.Submit', title: name, data, associatedInputs: 'none' },
  items: [plainText(text, { color: 'accent', underline: true })],
});

/**
 * An action that Teams answers with a card of its own. Clients too old for it fall back to a submit with the same data,
 * or to no button at all where the answer must not be posted to a whole channel.
 */
export const execute = (title: string, data: Data, extra: Element = {}): Element => ({
  type: 'Action.Execute',
  verb: 'lanyard',
  title,
  data,
  fallback: { type: 'Action.Submit', title, data, ...extra },
  ...extra,
});
