// Asking to be contacted, in Kurdish Sorani. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { contactWordsCkb } from '../form/contact-words.ckb.ts';
import { datesCkb } from '../form/dates.ckb.ts';
import type { Translated } from '../translated.ts';

export const wordsCkb: Translated<DialogWords> = {
  title: 'داوا دەکەم کەسێک پەیوەندیم پێوە بکات',
  hint: 'ناونیشانی ئیمەیڵ یان ژمارەی تەلەفۆنێک بەجێ بهێڵە',
  questions: {
    contact: { ask: 'چۆن دەتوانین پەیوەندیت پێوە بکەین؟', ...contactWordsCkb },
    about: {
      ask: 'دەتەوێت باسی چی بکەیت؟',
      hint: 'چەند وشەیەک بەسە.',
      short: 'دەربارەی چییە',
      problem: 'با وەڵامەکەت لە 8000 پیت زیاتر نەبێت.',
    },
    when: {
      ask: 'کەی کاتێکی گونجاوە؟',
      hint: 'بۆ نموونە: بەیانیان، یان سێشەممان نا.',
      short: 'کاتی گونجاو',
      problem: 'با وەڵامەکەت لە 200 پیت زیاتر نەبێت.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'داواکارییەکەتمان پێ گەیشت',
    paragraphs: [
      `کەسێک لە تیمی ئەزموونی نەخۆشان${dueAt === undefined ? '' : ` تا ${datesCkb.weekday(dueAt)}`} پەیوەندیت پێوە دەکات.`,
    ],
  }),
};
