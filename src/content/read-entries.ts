import type { z } from 'zod/v4';
import { ContentError } from './content-error.ts';
import type { ContentFiles, FileName } from './content-files.ts';
import { plainIssue } from './plain-issue.ts';

/**
 * The single entry of a file.
 * @throws ContentError when it does not fit.
 */
export function readEntry<Schema extends z.ZodType>(
  files: ContentFiles,
  file: FileName,
  schema: Schema,
): z.output<Schema> {
  return parseEntry(file, files[file], schema);
}

/**
 * The entries of a file that holds a list of them, each with an id of its own.
 * @throws ContentError when one does not fit, and when two share an id.
 */
export function readEntries<Schema extends z.ZodType<{ readonly id: string }>>(
  files: ContentFiles,
  file: FileName,
  schema: Schema,
): readonly z.output<Schema>[] {
  const list = files[file];
  if (!Array.isArray(list))
    throw new ContentError(`${file}: begin with [ and end with ]; it must be a list of entries`);
  const entries = list.map((given: unknown, index) => parseEntry(file, given, schema, index));
  const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined)
    throw new ContentError(`${file}, entry "${twice.id}": id: used twice; give each entry its own`);
  return entries;
}

function parseEntry<Schema extends z.ZodType>(file: string, given: unknown, schema: Schema, index?: number) {
  const parsed = schema.safeParse(given, { error: plainIssue });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'entry'}: ${message}`);
  throw new ContentError(`${file}, entry ${nameOf(given, index)}: ${problems.join('; ')}`);
}

const nameOf = (given: unknown, index = 0) =>
  given !== null && typeof given === 'object' && 'id' in given ? `"${String(given.id)}"` : `number ${index + 1}`;
