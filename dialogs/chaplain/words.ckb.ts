// Asking for a chaplain in Kurdish Sorani. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { contactWordsCkb } from '../form/contact-words.ckb.ts';
import { datesCkb } from '../form/dates.ckb.ts';
import type { Translated } from '../translated.ts';

export const wordsCkb: Translated<DialogWords> = {
  title: 'قسەکردن لەگەڵ ڕاوێژکاری ڕۆحی (chaplain)',
  hint: 'بۆ خەڵکی هەر ئایینێک، یان بێ ئایین',
  opening: 'ڕاوێژکارە ڕۆحییەکانمان گوێ لە هەمووان دەگرن، لە هەر ئایینێک بن یان بێ ئایین بن.',
  questions: {
    where: {
      ask: 'دەتەوێت لە کوێ قسە بکەیت؟',
      short: 'لە کوێ',
      options: { ward: 'لە بەشێک یان کلینیکێک', home: 'لە ماڵەوە، یان بە تەلەفۆن', elsewhere: 'لە شوێنێکی تر' },
      typed: {
        ward: ['بەش', 'نەخۆشخانە', 'کلینیک'],
        home: ['ماڵەوە', 'لە ماڵەوە', 'تەلەفۆن', 'بە تەلەفۆن'],
        elsewhere: ['شوێنێکی تر'],
      },
      problem: 'هەڵبژێرە دەتەوێت لە کوێ قسە بکەیت.',
    },
    service: {
      ask: 'کام بەش یان کلینیک؟',
      hint: 'بەشێک لە ناوەکەی بە ئینگلیزی بنووسە. ئەگەر نازانیت، بنووسە «دڵنیا نیم» («not sure»).',
      short: 'بەش یان کلینیک',
      problem: 'ناوی بەشەکە بنووسە، یان «دڵنیا نیم» («not sure»).',
    },
    faith: {
      ask: 'ئایا ئایین یان باوەڕێک هەیە کە بتوانین لەبەرچاوی بگرین؟',
      hint: 'پێویست ناکات بیڵێیت. ئەگەر هیچت نەبێت، ئاساییە.',
      short: 'ئایین یان باوەڕ',
      problem: 'با وەڵامەکەت لە 200 پیت زیاتر نەبێت.',
    },
    contact: { ask: 'ڕاوێژکارە ڕۆحییەکە چۆن دەتوانێت پەیوەندیت پێوە بکات؟', ...contactWordsCkb },
  },
  receipt: ({ dueAt }) => ({
    title: 'داواکارییەکەتمان پێ گەیشت',
    paragraphs: [
      `ڕاوێژکارێکی ڕۆحی${dueAt === undefined ? '' : ` تا ${datesCkb.weekday(dueAt)}`} پەیوەندیت پێوە دەکات.`,
      'ئەگەر کەسێک ئێستا لە مردن نزیکە، لە کارمەندانی بەشەکە بپرسە. ئەوان دەتوانن پەیوەندی بەو ڕاوێژکارە ڕۆحییەوە بکەن کە لەسەر کارە.',
    ],
  }),
};
