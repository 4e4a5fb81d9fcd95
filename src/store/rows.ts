import { z } from 'zod/v4';
import type { Value } from './database.ts';

/** How columns read back: PostgreSQL gives big integers as text, so numbers are coerced. */
export const time = z.coerce.number().transform((ms) => new Date(ms));
export const maybeTime = time.nullable().transform((date) => date ?? undefined);
export const count = z.coerce.number().int();
export const maybeText = z
  .string()
  .nullable()
  .transform((text) => text ?? undefined);
export const maybeCount = count.nullable().transform((number) => number ?? undefined);
export const flag = z.coerce.number().transform((number) => number === 1);
export const blob = z.instanceof(Buffer);
export const maybeBlob = blob.nullable().transform((bytes) => bytes ?? undefined);

export const ms = (date: Date | undefined): Value => date?.getTime() ?? null;
export const orNull = (value: string | number | undefined): Value => value ?? null;
export const bit = (yes: boolean): Value => (yes ? 1 : 0);

/** JSON text kept by us, parsed with the schema it was written by. */
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** `($1, $2), ($3, $4)`: the places of values in a statement that writes several rows. */
export const holes = (rows: number, columns: number): string =>
  Array.from({ length: rows }, (_, row) => {
    const places = Array.from({ length: columns }, (__, column) => `$${row * columns + column + 1}`);
    return `(${places.join(', ')})`;
  }).join(', ');
