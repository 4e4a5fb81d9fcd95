import { type Answer, refusal } from './answer.ts';
import { queryOf } from './query-of.ts';

export type ReadWatermark =
  | { readonly kind: 'read'; readonly position: number }
  | { readonly kind: 'refused'; readonly answer: Answer };

const invalid = refusal(400, 'BadArgument', 'The watermark is not one that was given.');

/** The position after which a client wants activities. None, or an empty one, means from the beginning. */
export function readWatermark(address: string | undefined): ReadWatermark {
  const given = queryOf(address).get('watermark') ?? '';
  if (!/^\d{0,15}$/.test(given)) return { kind: 'refused', answer: invalid };
  return { kind: 'read', position: Number(given) };
}
