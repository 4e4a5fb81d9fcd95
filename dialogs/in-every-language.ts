import { type Locale, locales } from './locale.ts';
import type { Translated } from './translated.ts';

export type InEveryLanguage<T> = Readonly<Record<Locale, T>>;
/** What there is in other languages. */
export type Translations<T> = { readonly [L in Exclude<Locale, 'en'>]?: Translated<T> };

/** The one door through which translations come: each laid over the English, so that nothing is ever missing. */
export function inEveryLanguage<T>(english: T, translations: Translations<NoInfer<T>> = {}): InEveryLanguage<T> {
  const given: { readonly [L in Locale]?: Translated<T> } = translations;
  const each = locales.map((locale) => [locale, locale === 'en' ? english : laidOver(english, given[locale])]);
  return Object.fromEntries(each);
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are merged, all else is replaced whole. */
function laidOver(english: unknown, translated: unknown): unknown {
  if (translated === undefined) return english;
  if (!isTree(english) || !isTree(translated)) return translated;
  const keys = new Set([...Object.keys(english), ...Object.keys(translated)]);
  return Object.fromEntries([...keys].map((key) => [key, laidOver(english[key], translated[key])]));
}
