import { spelledByEar } from './spelled-by-ear.ts';
import { typedInAHurry } from './typed-in-a-hurry.ts';

/** The usual spelling by what is typed; a word that is spelled as usual is not in it. */
export const usualSpelling: ReadonlyMap<string, string> = new Map(
  [...Object.entries(typedInAHurry), ...Object.entries(spelledByEar)].flatMap(([meant, typed]) =>
    typed.split(' ').map((form) => [form, meant] as const),
  ),
);
