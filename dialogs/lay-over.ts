import type { Translated } from './translated.ts';

/** Words with their translation laid over them: objects are merged, all else is replaced whole. */
export function laidOver<T>(english: T, translated: Translated<NoInfer<T>> | undefined): T;
export function laidOver(english: unknown, translated: unknown): unknown {
  if (translated === undefined) return english;
  if (!isTree(english) || !isTree(translated)) return translated;
  const keys = new Set([...Object.keys(english), ...Object.keys(translated)]);
  return Object.fromEntries([...keys].map((key) => [key, laidOver(english[key], translated[key])]));
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
