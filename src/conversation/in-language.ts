import type { Reply } from '../../dialogs/dialog.ts';
import { type Locale, languages } from '../../dialogs/locale.ts';

/** Says of each reply which language it is in, for voices and for the side that lines begin at. English needs no mark. */
export function inLanguage(replies: readonly Reply[], locale: Locale): readonly Reply[] {
  if (locale === 'en') return replies;
  const rtl = languages[locale].direction === 'rtl' ? { rtl: true } : {};
  return replies.map((reply): Reply => {
    if (reply.kind === 'text') return { lang: locale, ...reply };
    return { ...reply, card: { ...reply.card, content: { ...reply.card.content, lang: locale, ...rtl } } };
  });
}
