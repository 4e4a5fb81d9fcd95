import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';

/** A line of facts: what it is on the left, the value, plain, on the right. */
const labelled = (label: string, value: string): Element => ({
  type: 'ColumnSet',
  spacing: 'small',
  columns: [
    { type: 'Column', width: 1, items: [plainText(label, { isSubtle: true })] },
    { type: 'Column', width: 2, items: [plainText(value)] },
  ],
});

/** Facts one under the other; those that are not known are left out. */
export const labelledLines = (facts: readonly (readonly [label: string, value: string | undefined])[]): Element[] =>
  facts
    .flatMap(([label, value]) => (value === undefined ? [] : [labelled(label, value)]))
    .map((line, index) => (index === 0 ? { ...line, spacing: 'medium' } : line));
