import { readFileSync } from 'node:fs';
import type { z } from 'zod/v4';

/** Thrown when a content file cannot be used; its message names the file and the entry and says how to mend it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/**
 * Reads one content file that holds a single entry.
 * @throws ContentError when the file is missing, is not JSON or does not fit.
 */
export function readEntry<Schema extends z.ZodType>(folder: URL, file: string, schema: Schema): z.output<Schema> {
  return parseEntry(file, readJson(folder, file), schema);
}

/**
 * Reads one content file that holds a list of entries, each with an id of its own.
 * @throws ContentError as readEntry does, and when two entries share an id.
 */
export function readEntries<Schema extends z.ZodType<{ readonly id: string }>>(
  folder: URL,
  file: string,
  schema: Schema,
): readonly z.output<Schema>[] {
  const list = readJson(folder, file);
  if (!Array.isArray(list))
    throw new ContentError(`${file}: begin with [ and end with ]; it must be a list of entries`);
  const entries = list.map((given: unknown, index) => parseEntry(file, given, schema, index));
  const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined)
    throw new ContentError(`${file}, entry "${twice.id}": id: used twice; give each entry its own`);
  return entries;
}

function readJson(folder: URL, file: string): unknown {
  const text = readText(folder, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError(
      `${file}: is not JSON; check commas and quotes near the place named here: ${messageOf(error)}`,
    );
  }
}

function readText(folder: URL, file: string): string {
  try {
    return readFileSync(new URL(file, folder), 'utf8');
  } catch (error) {
    throw new ContentError(`${file}: cannot be read; put it in the content folder: ${messageOf(error)}`);
  }
}

function parseEntry<Schema extends z.ZodType>(file: string, given: unknown, schema: Schema, index?: number) {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'entry'}: ${message}`);
  throw new ContentError(`${file}, entry ${nameOf(given, index)}: ${problems.join('; ')}`);
}

const nameOf = (given: unknown, index = 0) =>
  given !== null && typeof given === 'object' && 'id' in given ? `"${String(given.id)}"` : `number ${index + 1}`;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
