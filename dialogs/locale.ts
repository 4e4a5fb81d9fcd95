/**
 * The languages that the chat speaks, by BCP 47 tag, in the order of the switch. English stands behind all others: what
 * is not translated is said in it.
 */
export const locales = ['en', 'en-x-easyread', 'pl', 'ro', 'ar', 'ckb'] as const;
export type Locale = (typeof locales)[number];

export interface Language {
  /** What the language calls itself. */
  readonly name: string;
  /** What the team calls it. */
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who checked the translation, and when: a native speaker who knows the service. Unchecked when left out. */
  readonly checkedBy?: string;
}

export const languages: Readonly<Record<Locale, Language>> = {
  en: { name: 'English', english: 'English', direction: 'ltr', checkedBy: 'the wording’s authors' },
  'en-x-easyread': { name: 'Easy Read', english: 'Easy Read', direction: 'ltr' },
  pl: { name: 'Polski', english: 'Polish', direction: 'ltr' },
  ro: { name: 'Română', english: 'Romanian', direction: 'ltr' },
  ar: { name: 'العربية', english: 'Arabic', direction: 'rtl' },
  ckb: { name: 'کوردی', english: 'Kurdish Sorani', direction: 'rtl' },
};

export const isChecked = (locale: Locale): boolean => languages[locale].checkedBy !== undefined;
