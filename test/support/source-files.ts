import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Where the program lies. */
export const rooms = ['src', 'dialogs', 'cards', 'manifest'];

const typeScriptIn = (room: string): readonly string[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** Every TypeScript file of the program, by its path from the root. */
export const sourceFiles: readonly string[] = rooms.flatMap(typeScriptIn);

export const testFiles: readonly string[] = typeScriptIn('test');

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

export interface Import {
  readonly file: string;
  /** A path from the root, or a package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** What every file imports or hands on, at its start or later. */
export const imports: readonly Import[] = sourceFiles.flatMap((file) =>
  [...textOf(file).matchAll(statement)].map(([, type, named, lazy]) => ({
    file,
    target: fromRoot(file, named ?? lazy ?? ''),
    typeOnly: type !== undefined,
  })),
);

function fromRoot(file: string, target: string): string {
  return target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target;
}
