import { z } from 'zod/v4';

/** A button of a card, as whoever presses it would send it, and the fields of its card. */
export interface Button {
  readonly lanyard: unknown;
  readonly fields: readonly string[];
}

const Pressable = z.looseObject({ data: z.looseObject({ lanyard: z.looseObject({}) }) });
const Field = z.looseObject({ type: z.string().startsWith('Input.'), id: z.string() });

/** Every button in a card, wherever it stands. */
export function buttonsIn(card: unknown): readonly Button[] {
  const parts = partsOf(card);
  const fields = parts.flatMap((part) => Field.safeParse(part).data?.id ?? []);
  return parts.flatMap((part) => {
    const { lanyard } = Pressable.safeParse(part).data?.data ?? {};
    return lanyard === undefined ? [] : [{ lanyard, fields }];
  });
}

const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];
