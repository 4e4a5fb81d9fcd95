import { laidOver } from './lay-over.ts';
import type { Locale } from './locale.ts';
import type { Translated } from './translated.ts';

export type InEveryLanguage<T> = Readonly<Record<Locale, T>>;
/** What there is in other languages. */
export type Translations<T> = { readonly [L in Exclude<Locale, 'en'>]?: Translated<T> };

/** The one door through which translations come: each laid over the English, so that nothing is ever missing. */
export function inEveryLanguage<T>(english: T, translations: Translations<NoInfer<T>> = {}): InEveryLanguage<T> {
  const of = (locale: Exclude<Locale, 'en'>) => laidOver(english, translations[locale]);
  return {
    en: english,
    'en-x-easyread': of('en-x-easyread'),
    pl: of('pl'),
    ro: of('ro'),
    ar: of('ar'),
    ckb: of('ckb'),
  };
}
