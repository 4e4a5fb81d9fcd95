import type { CardContent } from './activity.ts';

/** What was typed into a card, by the id of its inputs. */
export type CardValues = Readonly<Record<string, string>>;

/** The card with what was typed into it, so that a reload in the middle of an answer loses nothing. */
export function withValues(content: CardContent, values: CardValues): CardContent {
  return mapped(content, (node) => {
    const value = typeof node.id === 'string' && isInput(node) ? values[node.id] : undefined;
    return value === undefined ? node : { ...node, value };
  });
}

/** The ids of the text inputs that offer services while the person types. */
export function suggestingInputs(content: CardContent): readonly string[] {
  const found: string[] = [];
  mapped(content, (node) => {
    if (node.lanyardSuggest === 'services' && typeof node.id === 'string') found.push(node.id);
    return node;
  });
  return found;
}

const isInput = ({ type }: CardContent) => typeof type === 'string' && type.startsWith('Input.');

const isObject = (value: unknown): value is CardContent =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mapped(node: CardContent, change: (node: CardContent) => CardContent): CardContent {
  const deep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(deep);
    return isObject(value) ? mapped(value, change) : value;
  };
  return Object.fromEntries(Object.entries(change(node)).map(([key, value]) => [key, deep(value)]));
}
