import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';

/** A line of facts: what it is on the left, the value, plain, on the right. */
export const labelled = (label: string, value: string): Element => ({
  type: 'ColumnSet',
  spacing: 'small',
  columns: [
    { type: 'Column', width: 2, items: [plainText(label, { isSubtle: true })] },
    { type: 'Column', width: 5, items: [plainText(value)] },
  ],
});

/** The same for several; facts that are not known are left out. */
export const labelledLines = (facts: readonly (readonly [label: string, value: string | undefined])[]): Element[] =>
  facts.flatMap(([label, value]) => (value === undefined ? [] : [labelled(label, value)]));
