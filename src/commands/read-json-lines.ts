import type { z } from 'zod/v4';

export type Read<Given> =
  | { readonly success: true; readonly data: Given }
  | { readonly success: false; readonly error: string };

/** One line of JSON, checked; or what is wrong with it, without quoting it. */
export function readJsonLine<Given>(line: string, schema: z.ZodType<Given>): Read<Given> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { success: false, error: 'the line is not JSON' };
  }
  const { success, data, error } = schema.safeParse(json);
  if (success) return { success, data };
  const wrong = error.issues.map(({ path }) => path.join('.') || 'the whole');
  return { success, error: `the line does not fit: ${[...new Set(wrong)].join(', ')}` };
}
