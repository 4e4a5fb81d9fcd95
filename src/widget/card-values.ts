import * as z from 'zod/v4-mini';
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

/** What our cards ask of this client for one input; adaptivecards itself drops what it does not know. */
export interface InputExtras {
  readonly id: string;
  readonly suggestsServices: boolean;
  /** Characters; for the count only, the service is who refuses. */
  readonly limit?: number;
  /** The addresses of the pictures beside its choices, in their order. */
  readonly pictures: readonly (string | undefined)[];
}

const Pictured = z.array(z.object({ lanyardPicture: z.optional(z.string()) }));

export function extrasOf(content: CardContent): readonly InputExtras[] {
  const found: InputExtras[] = [];
  mapped(content, (node) => {
    const { id, lanyardSuggest, lanyardMaxLength: limit } = node;
    if (isInput(node) && typeof id === 'string')
      found.push({
        id,
        suggestsServices: lanyardSuggest === 'services',
        ...(typeof limit === 'number' ? { limit } : {}),
        pictures: z
          ._default(Pictured, [])
          .parse(node.choices)
          .map(({ lanyardPicture }) => lanyardPicture),
      });
    return node;
  });
  return found;
}

const Problem = z.object({
  id: z.string().check(z.endsWith('-problem')),
  inlines: z.array(z.object({ text: z.string() })),
});

/** What the card says has to be put right. */
export function problemIn(content: CardContent): string | undefined {
  let found: string | undefined;
  mapped(content, (node) => {
    const problem = Problem.safeParse(node).data;
    if (problem !== undefined) found ??= problem.inlines.map(({ text }) => text).join('');
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
