import type { Draft } from '../../dialogs/dialog.ts';
import { type Locale, languages } from '../../dialogs/locale.ts';

/** Whoever answers should know which language the person chose to be spoken to in. English needs no telling. */
export const withLanguage = (draft: Draft, locale: Locale): Draft =>
  locale === 'en'
    ? draft
    : {
        ...draft,
        facts: [...(draft.facts ?? []), { label: 'Language of the chat', value: languages[locale].english }],
      };
