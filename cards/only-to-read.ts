import { z } from 'zod/v4';
import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';

const Piece = z.looseObject({ type: z.string() });
const Button = z.looseObject({ title: z.string() });
const Pieces = z.array(Piece);

/** A card within another card: all that can be read on it, its buttons as lines, and nothing that can be pressed. */
export function onlyToRead(content: Readonly<Record<string, unknown>>): readonly Element[] {
  const { body, actions } = z.looseObject({ body: Pieces, actions: z.array(Button).default([]) }).parse(content);
  return [...body.flatMap(readable), ...actions.map(asLine)];
}

function readable({ id: _id, selectAction: _selectAction, ...piece }: z.infer<typeof Piece>): readonly Element[] {
  if (piece.type.startsWith('Input.')) return [];
  if (piece.type === 'ActionSet') return z.array(Button).parse(piece.actions).map(asLine);
  return [
    {
      ...piece,
      ...(piece.items === undefined ? {} : { items: Pieces.parse(piece.items).flatMap(readable) }),
      ...(piece.columns === undefined ? {} : { columns: Pieces.parse(piece.columns).flatMap(readable) }),
    },
  ];
}

const asLine = ({ title }: z.infer<typeof Button>): Element =>
  plainText(title, { weight: 'bolder', color: 'accent' }, { spacing: 'small' });
